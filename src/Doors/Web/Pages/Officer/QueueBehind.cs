using Microsoft.AspNetCore.WebUtilities;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Organisation;
using MotCua.Web.Pages.Officer.Processing;

namespace MotCua.Web.Pages.Officer;

/// <summary>The queue from which a dossier was opened, how it was cut and narrowed, and where in it the dossier stood: carried in the address, so that two windows never mix.</summary>
public sealed record QueueBehind(Role Role, QueueTab Tab, NarrowingTyped Narrowed, string? Mark)
{
    public const string QueryKey = "hang";
    public const string MarkKey = "cho";
    private const string Queue = "/can-bo/hang-cho";

    public static QueueBehind Of(Role role, QueueTab tab, NarrowingTyped narrowed) => new(role, tab, narrowed, null);

    /// <summary>None when the page was not opened from a queue.</summary>
    public static QueueBehind? Read(HttpRequest request)
    {
        if (request.Query[QueryKey].ToString() is not { Length: > 0 } text)
        {
            return null;
        }

        var said = QueryHelpers.ParseQuery(text).ToDictionary(one => one.Key, one => one.Value.ToString());
        return new(
            Enum.TryParse<Role>(said.GetValueOrDefault("vai-tro"), out var role) && Enum.IsDefined(role) ? role : Role.Officer,
            QueueTabs.Of(said.GetValueOrDefault("the")),
            NarrowingTyped.Of(said),
            request.Query[MarkKey].ToString() is { Length: > 0 } mark ? mark : null);
    }

    /// <summary>The queue itself, as it was.</summary>
    public string Back => DeskAddress.Of(Queue, Said);

    /// <summary>What is added to an address so that the queue is not lost.</summary>
    public string Kept => $"{QueryKey}={Uri.EscapeDataString(DeskAddress.Of("", Said).TrimStart('?'))}{(Mark is null ? "" : $"&{MarkKey}={Uri.EscapeDataString(Mark)}")}";

    private IEnumerable<(string Name, string? Value)> Said => [("vai-tro", Role.ToString()), ("the", QueueTabs.Name(Tab)), .. Narrowed.Typed];

    /// <summary>A dossier of the queue, opened so that it knows where it came from.</summary>
    public string Open(DossierRow row) => $"/can-bo/ho-so/{row.Id}?{(row.Work is { } work ? $"phan={work}&" : "")}{(this with { Mark = row.Mark }).Kept}";
}
