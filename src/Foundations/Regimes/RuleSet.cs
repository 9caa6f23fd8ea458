using System.Text.Json.Serialization;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Regimes;

/// <summary>Everything about settling procedures that the law changes from one decree to the next. A dossier keeps the set under which it was received.</summary>
public sealed record RuleSet(
    RuleSetId Id,
    string Name,
    Period InForce,
    IReadOnlyList<AgencyLevel> Levels,
    DossierCodeFormat CodeFormat,
    IReadOnlyDictionary<string, OneStopForm> Forms,
    int SupplementsAllowed,
    int ExtensionsAllowed,
    TimeSpan AnswerWithin,
    TimeOnly SameDayTransferUntil,
    int ApologyLeadWorkingDays,
    CountingStrategy Counting,
    bool CalendarDaysSkipHolidays,
    DueThresholds Due,
    IReadOnlyList<string> Basis,
    IReadOnlyDictionary<string, int> Confidence)
{
    /// <summary>A due date once printed for the citizen is kept when a holiday declared later would move it away.</summary>
    public bool KeepsPrintedDate { get; init; } = true;

    /// <summary>The coded reasons for which something may be asked again of a citizen.</summary>
    public IReadOnlyList<SupplementReason> Reasons { get; init; } = [];

    /// <summary>So many working days before its latest hour an apology begins to be owed.</summary>
    public int ApologyNoticeWorkingDays { get; init; } = 1;

    /// <summary>An apology gives itself no more than so many working days; a longer time is nothing that a head can promise alone.</summary>
    public int ApologyMostWorkingDays { get; init; } = 30;

    /// <summary>What becomes of fees paid when a dossier ends without a result, by the way it ends: "declined", "withdrawn", "stopped".</summary>
    public IReadOnlyDictionary<string, FeeAtEnd> FeesAtEnd { get; init; } = new Dictionary<string, FeeAtEnd>();

    /// <summary>The ladder of warnings before a deadline, of a dossier and of a step alike.</summary>
    public IReadOnlyList<WarningLevel> Warnings { get; init; } = [];

    /// <summary>By when decisions on procedures are signed and made public.</summary>
    public PublicationTerms Publication { get; init; } = PublicationTerms.Unstated;

    /// <summary>The reason under this code; none when the regime has no such code.</summary>
    public SupplementReason? Reason(string? code) => Reasons.FirstOrDefault(reason => reason.Code == code);

    /// <summary>The codes of procedures that any one-stop of the province receives for the competent agency of another area; none named means all.</summary>
    public IReadOnlyList<string>? ReceivedAnywhere { get; init; }

    /// <summary>The form under this key (<see cref="OneStopForms"/>); none when the regime has no such form.</summary>
    public OneStopForm? Form(string key) => Forms.GetValueOrDefault(key);

    /// <summary>How sure we are, in per cent, of a value that was not read in a text of the law; none when it was.</summary>
    public int? ConfidenceIn(string name) => Confidence.TryGetValue(name, out var sure) ? sure : null;
}

/// <summary>Names a rule set: "R2", "R3".</summary>
[JsonConverter(typeof(RuleSetIdJson))]
public readonly record struct RuleSetId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A printed form of the one-stop under one regime: its number and its title.</summary>
public sealed record OneStopForm(string Number, string Title);

/// <summary>How much of a fee paid is given back when nothing comes of the dossier, and on what ground.</summary>
public sealed record FeeAtEnd(decimal RefundedShare, string Basis);

/// <summary>The keys under which a rule set names the forms of the one-stop.</summary>
public static class OneStopForms
{
    public const string Receipt = "receipt";
    public const string Supplement = "supplement";
    public const string Refusal = "refusal";
    public const string Apology = "apology";
    public const string Stop = "stop";
    public const string Control = "control";
    public const string Book = "book";

    /// <summary>What every regime has; a stop notice came only with R3.</summary>
    internal static readonly string[] Everywhere = [Receipt, Supplement, Refusal, Apology, Control, Book];
}

/// <summary>When a deadline is shown as near: so much of its time is used, or so few working hours are left.</summary>
public sealed record DueThresholds(decimal UsedShare, int WorkingHoursLeft)
{
    public bool IsNear(TimeSpan used, TimeSpan allotted) =>
        allotted - used <= TimeSpan.FromHours(WorkingHoursLeft) || used >= allotted * (double)UsedShare;
}

internal sealed class RuleSetIdJson : JsonConverter<RuleSetId>
{
    public override RuleSetId Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(System.Text.Json.Utf8JsonWriter writer, RuleSetId value, System.Text.Json.JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
