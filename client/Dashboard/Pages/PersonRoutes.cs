using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The page of a person who is told.</summary>
static class PersonRoutes
{
    public static void MapPersonPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/delivery/people/add", async (People people, CancellationToken ct) => await people.ShowAsync(new() { Who = people.Visit.Officer }, null, [], ct));
        pages.MapGet("/delivery/people/{id}", async (string id, People people, CancellationToken ct) => await people.Desk.FindAsync(id, ct) is { } person
            ? await people.ShowAsync(new() { Draft = RecipientDraft.Of(person), Who = people.Visit.Officer }, person, [], ct)
            : TypedResults.NotFound());
    }

    public static void MapPersonForms(this IEndpointRouteBuilder forms)
    {
        forms.MapPost("/delivery/people/add", (HttpRequest request, People people, CancellationToken ct) => people.SaveAsync(null, request, ct));
        forms.MapPost("/delivery/people/{id}", (string id, HttpRequest request, People people, CancellationToken ct) => people.SaveAsync(id, request, ct));
        forms.MapPost("/delivery/people/{id}/off", (string id, HttpRequest request, People people, CancellationToken ct) =>
            people.ActAsync(id, request, (who, reason) => people.Desk.SwitchAsync(id, false, who, reason, people.Visit.Now, ct), "off", ct));
        forms.MapPost("/delivery/people/{id}/on", (string id, HttpRequest request, People people, CancellationToken ct) =>
            people.ActAsync(id, request, (who, reason) => people.Desk.SwitchAsync(id, true, who, reason, people.Visit.Now, ct), "on", ct));
        forms.MapPost("/delivery/people/{id}/remove", (string id, HttpRequest request, People people, CancellationToken ct) =>
            people.ActAsync(id, request, (who, reason) => people.Desk.RemoveAsync(id, who, reason, people.Visit.Now, ct), "removed", ct));
    }
}

/// <summary>What the pages of people need of a request.</summary>
sealed class People(PeopleDesk desk, DeliveryDesk delivery, IWatchReader reader, DashboardOptions options, Visit visit)
{
    public PeopleDesk Desk => desk;

    public Visit Visit => visit;

    public async Task<IResult> ShowAsync(PersonForm form, Recipient? editing, IReadOnlyList<DeliveryFault> faults, CancellationToken ct)
    {
        var keywords = await reader.OverviewAsync(visit.Now, ct);
        var view = new PersonView(
            form, faults.ToLookup(f => f.Field == "id" ? "name" : f.Field, visit.Words.Delivery.Says), editing,
            [.. (await delivery.BookAsync(ct)).Channels.Where(DeliveryRoutes.Reaches)], [.. keywords.Select(k => (k.Keyword.Id.Value, k.Keyword.Name))], options.TimeZone)
        {
            Changes = editing is null ? [] : await delivery.ChangesAsync(DeliverySubject.Recipient, editing.Id, ct),
            Done = faults.Count == 0 ? visit.Asked("done") : null,
        };
        return Render.Page<PersonPage, PersonView>(view, faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    public async Task<IResult> SaveAsync(string? id, HttpRequest request, CancellationToken ct)
    {
        var known = id is null ? null : await desk.FindAsync(id, ct);
        if (id is not null && known is null) return TypedResults.NotFound();

        var form = PersonForm.Read(await request.ReadFormAsync(ct), id);
        var (person, unread) = form.Draft.Build();
        if (known is null && await desk.FindAsync(person.Id, ct) is not null) unread = [.. unread, new("name", DeliveryProblem.IdTaken, person.Id)];
        if (unread.Count > 0) return await ShowAsync(form, known, unread, ct);

        var answer = await desk.SaveAsync(person, form.Who, form.Reason, visit.Now, ct);
        return answer.IsDone ? new SeeOther(visit.To($"/delivery/people/{Uri.EscapeDataString(person.Id)}?done=saved")) : await ShowAsync(form, known, answer.Faults, ct);
    }

    public async Task<IResult> ActAsync(string id, HttpRequest request, Func<string, string, Task<DeliveryAnswer>> act, string done, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is not { } known) return TypedResults.NotFound();

        var sent = await request.ReadFormAsync(ct);
        var (who, reason) = (sent["who"].ToString(), sent["reason"].ToString());
        var answer = await act(who, reason);
        if (!answer.IsDone) return await ShowAsync(new() { Draft = RecipientDraft.Of(known), Who = who, Reason = reason }, known, answer.Faults, ct);
        return new SeeOther(visit.To(done == "removed" ? "/delivery?done=removed" : $"/delivery/people/{Uri.EscapeDataString(id)}?done={done}"));
    }
}
