using ReputationWatch.Single.CommandLine;

return await Cli.RunAsync(args, CancellationToken.None);
