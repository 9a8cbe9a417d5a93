using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The pages of how people are reached: the list, and the form of a channel.</summary>
static class DeliveryRoutes
{
    public static void MapDeliveryPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/delivery", ListAsync);
        pages.MapGet("/delivery/channels/add", (string? kind, DashboardOptions options, Visit visit) => Offered(kind) is { } known
            ? Show(new(known, new() { Who = visit.Officer }, PageRoutes.NoErrors, null, options.TimeZone))
            : (IResult)new SeeOther(visit.To("/delivery")));
        pages.MapGet("/delivery/channels/{id}", OneAsync);
        // A test's own address, opened anew: what came of it was in that answer alone.
        pages.MapGet("/delivery/channels/{id}/test", (string id, Visit visit) => new SeeOther(visit.To($"/delivery/channels/{Uri.EscapeDataString(id)}")));
        pages.MapPersonPages();
    }

    public static void MapDeliveryForms(this IEndpointRouteBuilder forms)
    {
        forms.MapPost("/delivery/channels/add", AddAsync);
        forms.MapPost("/delivery/channels/{id}", ChangeAsync);
        forms.MapPost("/delivery/channels/{id}/test", TestAsync);
        forms.MapPost("/delivery/channels/{id}/off", (string id, HttpRequest request, ChannelDesk channels, DeliveryDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            ActAsync(id, request, channels, desk, options, visit, form => channels.SwitchAsync(id, false, form.Who, form.Reason, visit.Now, ct), "off", ct));
        forms.MapPost("/delivery/channels/{id}/on", (string id, HttpRequest request, ChannelDesk channels, DeliveryDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            ActAsync(id, request, channels, desk, options, visit, form => channels.SwitchAsync(id, true, form.Who, form.Reason, visit.Now, ct), "on", ct));
        forms.MapPost("/delivery/channels/{id}/remove", (string id, HttpRequest request, ChannelDesk channels, DeliveryDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
            ActAsync(id, request, channels, desk, options, visit, form => channels.RemoveAsync(id, form.Who, form.Reason, visit.Now, ct), "removed", ct));
        forms.MapPersonForms();
    }

    /// <summary>Whether people can be reached by a channel: by one of the office's own, or by the mail server of the configuration.</summary>
    public static bool Reaches(Channel channel) => !channel.Configured || channel.Kind == ChannelKind.Smtp;

    static RazorComponentResult<ChannelPage> Show(ChannelView view, int status = 200) => Render.Page<ChannelPage, ChannelView>(view, status);

    static async Task<ChannelView> ViewOf(Channel channel, DeliveryDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
        new(channel.Kind, ChannelForm.Of(channel) with { Who = visit.Officer }, PageRoutes.NoErrors, channel, options.TimeZone)
        {
            Changes = await desk.ChangesAsync(DeliverySubject.Channel, channel.Id, ct),
            Done = visit.Asked("done"),
        };

    static async Task<IResult> ListAsync(DeliveryDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
        Render.Page<DeliveryPage, DeliveryView>(new(await desk.BookAsync(ct), options.TimeZone, visit.Asked("done")));

    static async Task<IResult> OneAsync(string id, ChannelDesk channels, DeliveryDesk desk, DashboardOptions options, Visit visit, CancellationToken ct) =>
        await channels.FindAsync(id, ct) is { } channel ? Show(await ViewOf(channel, desk, options, visit, ct)) : TypedResults.NotFound();

    static async Task<IResult> AddAsync(HttpRequest request, ChannelDesk channels, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        var sent = await request.ReadFormAsync(ct);
        if (Offered(sent["kind"]) is not { } kind) return new SeeOther(visit.To("/delivery"));

        var (form, draft) = ChannelForm.Read(sent, kind, null);
        var view = new ChannelView(kind, form, PageRoutes.NoErrors, null, options.TimeZone);
        if (draft.Id.Length > 0 && await channels.FindAsync(draft.Id, ct) is not null) return Mend(view, [new("name", DeliveryProblem.IdTaken, draft.Id)], visit);
        return await SaveAsync(view, draft, channels, visit, ct);
    }

    static async Task<IResult> ChangeAsync(string id, HttpRequest request, ChannelDesk channels, DeliveryDesk desk, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        if (await channels.FindAsync(id, ct) is not { Configured: false } channel) return TypedResults.NotFound();

        var (form, draft) = ChannelForm.Read(await request.ReadFormAsync(ct), channel.Kind, id);
        return await SaveAsync(await ViewOf(channel, desk, options, visit, ct) with { Form = form, Done = null }, draft, channels, visit, ct);
    }

    static async Task<IResult> SaveAsync(ChannelView view, ChannelDraft draft, ChannelDesk channels, Visit visit, CancellationToken ct)
    {
        var answer = await channels.SaveAsync(draft, view.Form.Who, view.Form.Reason, visit.Now, ct);
        return answer.IsDone ? new SeeOther(visit.To($"/delivery/channels/{Uri.EscapeDataString(draft.Id)}?done=saved")) : Mend(view, answer.Faults, visit);
    }

    static async Task<IResult> TestAsync(string id, HttpRequest request, ChannelDesk channels, DeliveryDesk desk, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        if (await channels.FindAsync(id, ct) is not { } channel) return TypedResults.NotFound();

        var to = (await request.ReadFormAsync(ct))["to"].ToString().Trim();
        var view = await ViewOf(channel, desk, options, visit, ct) with { TestTo = to };
        var answer = await channels.TestAsync(channel, to, visit.Words.Code, visit.Now, ct);
        return answer.Result is { } result ? Show(view with { Tested = result }) : Mend(view, answer.Faults, visit);
    }

    static async Task<IResult> ActAsync(
        string id, HttpRequest request, ChannelDesk channels, DeliveryDesk desk, DashboardOptions options, Visit visit, Func<ChannelForm, Task<DeliveryAnswer>> act, string done, CancellationToken ct)
    {
        if (await channels.FindAsync(id, ct) is not { } channel) return TypedResults.NotFound();

        var sent = await request.ReadFormAsync(ct);
        var form = ChannelForm.Of(channel) with { Who = sent["who"].ToString(), Reason = sent["reason"].ToString() };
        var answer = await act(form);
        if (!answer.IsDone) return Mend(await ViewOf(channel, desk, options, visit, ct) with { Form = form, Done = null }, answer.Faults, visit);
        return new SeeOther(visit.To(done == "removed" ? "/delivery?done=removed" : $"/delivery/channels/{Uri.EscapeDataString(id)}?done={done}"));
    }

    static RazorComponentResult<ChannelPage> Mend(ChannelView view, IReadOnlyList<DeliveryFault> faults, Visit visit) =>
        Show(view with { Errors = faults.ToLookup(f => f.Field == "id" ? "name" : f.Field, visit.Words.Delivery.Says) }, StatusCodes.Status422UnprocessableEntity);

    static ChannelKind? Offered(string? kind) => ChannelKinds.Find(kind) is { } known && ChannelKinds.Offered.Contains(known) ? known : null;
}
