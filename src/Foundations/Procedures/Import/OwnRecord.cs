using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Procedures.Import;

/// <summary>A procedure as the province's own files write it (one JSON object a procedure).</summary>
internal sealed record OwnRecord
{
    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? PlainName { get; init; }

    public string? WhenNeeded { get; init; }

    public string? Field { get; init; }

    /// <summary>"A" between state agencies, "B" inside the province; none for what citizens and enterprises ask for.</summary>
    public string? Internal { get; init; }

    public List<string>? Levels { get; init; }

    /// <summary>Which agencies receive it, in words.</summary>
    public string? AgencyKinds { get; init; }

    public string? CompetentLevel { get; init; }

    public string? ImplementingUnit { get; init; }

    public string? OnlineLevel { get; init; }

    public DateOnly? EffectiveFrom { get; init; }

    public DateOnly? EffectiveUntil { get; init; }

    public DecisionPart? Decision { get; init; }

    public List<LegalBasis>? LegalBasis { get; init; }

    public List<string>? Applicants { get; init; }

    public List<CasePart>? Cases { get; init; }

    public List<ChannelPart>? Channels { get; init; }

    public List<ComponentPart>? Components { get; init; }

    public int? Sets { get; init; }

    public List<string>? Steps { get; init; }

    public List<string>? Conditions { get; init; }

    public ResultPart? Result { get; init; }

    public List<string>? Keywords { get; init; }

    public List<string>? LifeEvents { get; init; }

    public bool? InPerson { get; init; }

    public string? Description { get; init; }

    public string? Form { get; init; }

    public string? Process { get; init; }

    /// <summary>Only kinds of paper have it: what the paper shows to be true.</summary>
    public string? Proves { get; init; }

    /// <summary>Of kinds of paper as well: the English name, who issues it, about whom, for how long it holds, what it carries, and the register whose data do in its place.</summary>
    public string? NameEn { get; init; }

    public string? IssuedBy { get; init; }

    public string? Holder { get; init; }

    public int? ValidMonths { get; init; }

    public string? Scope { get; init; }

    public List<string>? Carries { get; init; }

    public string? Source { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; init; }

    internal sealed record DecisionPart(string? Number, DateOnly? Date);

    internal sealed record CasePart(string? Key, string? Name, string? When);

    internal sealed record ChannelPart(string? Channel, LimitPart? Limit, List<FeePart>? Fees, string? Note, string? Case);

    internal sealed record LimitPart(decimal? Value, string? Unit, string? Raw);

    internal sealed record FeePart(decimal Amount, string? Kind, string? Name, string? Note, string? Case);

    internal sealed record ComponentPart(string? Key, string? Name, int? Originals, int? Copies)
    {
        public string? Case { get; init; }

        public string? PlainName { get; init; }

        public string? Form { get; init; }

        public string? PaperType { get; init; }

        public bool Required { get; init; } = true;

        public bool IsEForm { get; init; }

        public string? Note { get; init; }

        public List<string>? Alternatives { get; init; }

        public string? About { get; init; }
    }

    internal sealed record ResultPart(string? Name, string? PaperType, string? Validity);
}
