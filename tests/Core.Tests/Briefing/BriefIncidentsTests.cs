using ReputationWatch.Alerting;
using ReputationWatch.Briefing;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Core.Tests.Briefing;

public sealed class BriefIncidentsTests
{
    static readonly DateTimeOffset Old = Briefs.Since.AddDays(-3);
    static readonly DateTimeOffset New = Briefs.Since.AddHours(3);

    static IncidentTransition Suspected(DateTimeOffset at) => Transition("i", at, AlertStatus.Quiet, AlertStatus.Pending, AlertReason.FirstBreach);

    static IncidentTransition Opened(DateTimeOffset at) => Transition("i", at);

    static IncidentTransition Closed(DateTimeOffset at) => Transition("i", at, AlertStatus.Open, AlertStatus.Quiet, AlertReason.BackToNormal);

    static IReadOnlyList<BriefIncident> Told(params IncidentTransition[] transitions) =>
        BriefIncidents.Of([new Incident("i", null, null, transitions)], Briefs.Since, Briefs.At);

    [Fact]
    public void What_began_goes_on_or_ended_since_the_last_brief_is_told_as_such()
    {
        Assert.Equal(IncidentStage.Opened, Told(Suspected(Old), Opened(New)).Single().Stage);
        Assert.Equal(IncidentStage.Open, Told(Opened(Old)).Single().Stage);
        Assert.Equal(IncidentStage.Closed, Told(Opened(Old), Closed(New)).Single().Stage);
        Assert.Equal(IncidentStage.Passed, Told(Opened(New), Closed(New.AddHours(1))).Single().Stage);
        Assert.Equal(IncidentStage.Noted, Told(Transition("i", New, AlertStatus.Quiet, AlertStatus.Quiet)).Single().Stage);
    }

    [Fact]
    public void What_was_only_suspected_or_was_over_before_or_comes_after_is_left_out()
    {
        Assert.Empty(Told(Suspected(New)));
        Assert.Empty(Told(Suspected(New), Transition("i", New.AddHours(1), AlertStatus.Pending, AlertStatus.Quiet, AlertReason.BreachPassed)));
        Assert.Empty(Told(Opened(Old), Closed(Old.AddDays(1))));
        Assert.Empty(Told(Opened(Briefs.At.AddMinutes(1))));
    }

    [Fact]
    public void An_incident_that_closes_after_the_brief_is_open_in_it() =>
        Assert.Equal((IncidentStage.Opened, null), Told(Opened(New), Closed(Briefs.At.AddHours(1))).Select(i => (i.Stage, i.ClosedAt)).Single());

    [Fact]
    public void It_is_told_in_the_sentences_that_people_were_told_of_it()
    {
        var incident = Told(Opened(Old), Closed(New)).Single();

        Assert.Equal(IncidentMessage.Sentence(Opened(Old), "id"), incident.In("id"));
        Assert.Equal(IncidentMessage.Sentence(Opened(Old), "en"), incident.In("en"));
        Assert.Equal((Old, New), (incident.At, incident.ClosedAt!.Value));
    }
}
