using Microsoft.AspNetCore.Components;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>A page that shows one view: everything it needs was read before it is rendered.</summary>
/// <typeparam name="TView">What it shows.</typeparam>
public abstract class ViewPage<TView> : ComponentBase
    where TView : class
{
    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public required TView View { get; set; }
}
