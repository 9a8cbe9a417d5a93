namespace ReputationWatch.Single.CommandLine;

/// <summary>The command line was used wrongly; the message is one line that says what to write instead.</summary>
sealed class UsageException(string message) : Exception(message);

/// <summary>The work could not be done; the message is one line that says what stopped it.</summary>
sealed class WorkFailedException(string message) : Exception(message);
