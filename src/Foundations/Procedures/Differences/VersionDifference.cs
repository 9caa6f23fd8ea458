namespace MotCua.Procedures.Differences;

/// <summary>What a newer wording of a procedure says otherwise than an older one. Nothing but the two texts counts: it can be asked of any two, in either order.</summary>
public static class VersionDifference
{
    public static IReadOnlyList<Change> Between(ProcedureContent older, ProcedureContent newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        var changes = new ChangeList();
        changes.Text(ChangedPart.Name, older.Name, newer.Name);
        changes.Text(ChangedPart.PlainName, older.PlainName, newer.PlainName);
        changes.Text(ChangedPart.WhenNeeded, older.WhenNeeded, newer.WhenNeeded);
        changes.Text(ChangedPart.Field, older.Field, newer.Field);
        changes.Value(ChangedPart.Levels, Of(older.Levels), Of(newer.Levels));
        changes.Value(ChangedPart.OnlineLevel, Of(older.OnlineLevel), Of(newer.OnlineLevel));
        changes.Text(ChangedPart.Decision, older.Decision, newer.Decision);
        changes.Value(ChangedPart.DecidedOn, Of(older.DecidedOn), Of(newer.DecidedOn));
        Agencies(changes, older.Agencies, newer.Agencies);
        changes.Texts(ChangedPart.Applicant, older.Applicants, newer.Applicants);
        Cases(changes, older, newer);
        ChannelDifference.Note(changes, older, newer);
        PaperDifference.Note(changes, older, newer);
        changes.Value(ChangedPart.Sets, Of(older.Sets), Of(newer.Sets));
        changes.Texts(ChangedPart.Step, older.Steps, newer.Steps);
        changes.Texts(ChangedPart.Condition, older.Conditions, newer.Conditions);
        Results(changes, older, newer);
        changes.Texts(ChangedPart.LegalBasis, Laws(older), Laws(newer));
        changes.Value(ChangedPart.InPerson, Of(older.InPerson), Of(newer.InPerson));
        changes.Texts(ChangedPart.Keyword, older.Keywords, newer.Keywords);
        changes.Texts(ChangedPart.LifeEvent, older.LifeEvents, newer.LifeEvents);
        changes.Text(ChangedPart.Description, older.Description, newer.Description);
        changes.Text(ChangedPart.PortalUrl, older.PortalUrl, newer.PortalUrl);
        changes.Text(ChangedPart.FormCode, older.FormCode, newer.FormCode);
        changes.Text(ChangedPart.ProcessCode, older.ProcessCode, newer.ProcessCode);
        return changes.InOrder;
    }

    private static void Agencies(ChangeList changes, ProcedureAgencies older, ProcedureAgencies newer)
    {
        changes.Text(ChangedPart.Competent, older.Competent, newer.Competent);
        changes.Text(ChangedPart.Implementing, older.Implementing, newer.Implementing);
        changes.Text(ChangedPart.Coordinating, older.Coordinating, newer.Coordinating);
        changes.Text(ChangedPart.Delegated, older.Delegated, newer.Delegated);
        changes.Text(ChangedPart.ReceivingAddress, older.ReceivingAddress, newer.ReceivingAddress);
        changes.Text(ChangedPart.Publisher, older.Publisher, newer.Publisher);
        changes.Value(ChangedPart.CompetentLevel, Of(older.CompetentLevel), Of(newer.CompetentLevel));
        changes.Text(ChangedPart.ImplementingUnit, older.ImplementingUnit, newer.ImplementingUnit);
    }

    private static void Cases(ChangeList changes, ProcedureContent older, ProcedureContent newer)
    {
        foreach (var (was, now) in Pairing.Of(older.Cases, newer.Cases, one => one.Name))
        {
            changes.Pair(ChangedPart.Case, was?.Name, now?.Name);
            if (was is not null && now is not null)
            {
                changes.Text(ChangedPart.CaseWhen, was.When, now.When, new(now.Name));
            }
        }
    }

    private static void Results(ChangeList changes, ProcedureContent older, ProcedureContent newer)
    {
        foreach (var (was, now) in Pairing.Of(older.Results, newer.Results, one => one.Name))
        {
            changes.Pair(ChangedPart.Result, was?.Name, now?.Name);
            if (was is not null && now is not null)
            {
                changes.Text(ChangedPart.ResultPaperTypes, Joined(was.PaperTypes), Joined(now.PaperTypes), new(now.Name));
                changes.Text(ChangedPart.ResultValidity, was.Validity, now.Validity, new(now.Name));
            }
        }
    }

    private static IReadOnlyList<string> Laws(ProcedureContent content) =>
        [.. content.LegalBasis.Select(law => string.Join(": ", new[] { law.Number, law.Title }.Where(part => !string.IsNullOrWhiteSpace(part))))];

    internal static string? Joined(IReadOnlyList<string> texts) => texts.Count == 0 ? null : string.Join(", ", texts);

    private static Said? Of(Levels levels) => levels is Levels.None ? null : new Said.OfLevels(levels);

    private static Said? Of(OnlineLevel level) => level is OnlineLevel.Unknown ? null : new Said.Online(level);

    private static Said? Of(DateOnly? day) => day is { } date ? new Said.Day(date) : null;

    private static Said? Of(int? number) => number is { } count ? new Said.Count(count) : null;

    private static Said? Of(bool? answer) => answer is { } yes ? new Said.YesNo(yes) : null;
}
