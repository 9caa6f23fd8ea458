namespace MotCua.Procedures.Import;

/// <summary>Something the reader of an import report should know about a line: a key of words, and what the words name.</summary>
public sealed record ImportNote(string Code, params IReadOnlyList<string> Arguments)
{
    public bool Equals(ImportNote? other) => other is not null && Code == other.Code && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}

/// <summary>All that an import may remark or refuse, one line each.</summary>
internal static class ImportNotes
{
    // Why a line is refused.
    public static readonly ImportNote NotJson = new("procedures.import.not-json");
    public static readonly ImportNote NotUtf8 = new("procedures.import.not-utf8");
    public static readonly ImportNote TooLong = new("procedures.import.line-too-long");
    public static readonly ImportNote NoCode = new("procedures.import.no-code");
    public static readonly ImportNote NoName = new("procedures.import.no-name");
    public static readonly ImportNote TestRow = new("procedures.import.test-row");
    public static readonly ImportNote QuoteNotClosed = new("procedures.import.quote-not-closed");

    public static ImportNote CodeUnreadable(string raw) => new("procedures.import.code-unreadable", raw);

    public static ImportNote CodeTwice(string code, int line) => new("procedures.import.code-twice", code, Text(line));

    public static ImportNote WrongShape(string where) => new("procedures.import.wrong-shape", where);

    public static ImportNote WrongColumns(int found, int expected) => new("procedures.import.wrong-columns", Text(found), Text(expected));

    public static ImportNote FileBroken(string reason) => new("procedures.import.file-broken", reason);

    public static ImportNote FormatUnknown(string name) => new("procedures.import.format-unknown", name);

    public static readonly ImportNote ChangedSince = new("procedures.import.changed-since");
    public static readonly ImportNote NoColumns = new("procedures.import.no-columns");
    public static readonly ImportNote OldWorkbook = new("procedures.import.old-workbook");

    // Why a row was not taken back, or not wholly.
    public static readonly ImportNote ProcedureGone = new("procedures.undo.procedure-gone");
    public static readonly ImportNote ListingChanged = new("procedures.undo.listing-changed");
    public static readonly ImportNote ListedElsewhere = new("procedures.undo.listed-elsewhere");
    public static readonly ImportNote OnlineDecided = new("procedures.undo.online-decided");
    public static readonly ImportNote PaperChanged = new("procedures.undo.paper-changed");

    public static ImportNote LaterVersion(int number) => new("procedures.undo.later-version", Text(number));

    public static ImportNote StaysForDossiers(int number) => new("procedures.undo.stays", Text(number));

    public static ImportNote StaysAndReturns(int number, int again) => new("procedures.undo.stays-and-returns", Text(number), Text(again));

    // What was remarked.
    public static readonly ImportNote CopiesNotStated = new("procedures.import.copies-not-stated");

    public static ImportNote CodeFromName(string name) => new("procedures.import.code-from-name", name);

    public static ImportNote Continues(int line) => new("procedures.import.continues", Text(line));

    public static readonly ImportNote LevelsNotStated = new("procedures.import.levels-not-stated");
    public static readonly ImportNote NoComponents = new("procedures.import.no-components");
    public static readonly ImportNote NoChannels = new("procedures.import.no-channels");
    public static readonly ImportNote DetailsKept = new("procedures.import.details-kept");
    public static readonly ImportNote OwnVersionKept = new("procedures.import.own-version-kept");

    public static ImportNote CodeOdd(CodeOddity oddity, string raw, string code) => new($"procedures.import.code-{Key(oddity)}", raw, code);

    public static ImportNote UnitUnspecified(string channels, string raw) => new("procedures.import.unit-unspecified", channels, raw);

    public static ImportNote UnitHours(string channels, string raw) => new("procedures.import.unit-hour", channels, raw);

    public static ImportNote UnitMonths(string channels, string raw) => new("procedures.import.unit-month", channels, raw);

    public static ImportNote LimitNotStated(string channels) => new("procedures.import.limit-not-stated", channels);

    public static ImportNote LimitFromProse(string channels) => new("procedures.import.limit-from-prose", channels);

    public static ImportNote SameName(int line) => new("procedures.import.same-name", Text(line));

    public static ImportNote SameCode(int line) => new("procedures.import.same-code", Text(line));

    public static ImportNote SameEntry(int line) => new("procedures.import.same-entry", Text(line));

    public static ImportNote HigherLevelTaken(string level) => new("procedures.import.higher-level-taken", level);

    public static ImportNote OldScale(string level) => new("procedures.import.old-scale", level);

    public static ImportNote OnlineLevelUnreadable(string level) => new("procedures.import.online-level-unreadable", level);

    public static ImportNote AgencyFromFile(string agency) => new("procedures.import.agency-from-file", agency);

    public static ImportNote UnknownValue(string where, string value) => new("procedures.import.unknown-value", where, value);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Key(CodeOddity oddity) => oddity switch
    {
        CodeOddity.Blanks => "blanks",
        CodeOddity.Points => "points",
        CodeOddity.MissingPoint => "missing-point",
        CodeOddity.MiddlePart => "middle-part",
        CodeOddity.Trailer => "trailer",
        _ => "local",
    };
}
