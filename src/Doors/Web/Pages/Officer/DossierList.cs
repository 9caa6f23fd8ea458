using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;

namespace MotCua.Web.Pages.Officer;

/// <summary>A list of dossiers on the desk: the rows, where each leads, and what is said when there are none.</summary>
public sealed record DossierList(string Caption, IReadOnlyList<DossierRow> Rows, Func<DossierRow, string> Href, string Empty)
{
    /// <summary>What waits for an answer shows the hour of the answer, which is not the dossier's own due hour.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Set where rows may be ticked for a deed on many.</summary>
    public Picking? Picking { get; init; }

    public static string ToDossier(DossierRow row) => row.Work is { } work ? $"/can-bo/ho-so/{row.Id}?phan={work}" : $"/can-bo/ho-so/{row.Id}";

    public bool IsUrgent(DossierRow row) => row.Due.State is DueState.Late || (row.AnswerDue is { } due && Now > due);
}

/// <summary>Boxes to tick beside the rows: the form they belong to, which may stand apart from the table, and those ticked already.</summary>
public sealed record Picking(string Form, IReadOnlyCollection<string> Ticked);
