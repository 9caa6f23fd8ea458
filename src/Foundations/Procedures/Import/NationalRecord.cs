namespace MotCua.Procedures.Import;

/// <summary>A line of the national catalogue as its file writes it.</summary>
internal sealed record NationalRecord
{
    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? DecisionNo { get; init; }

    public List<string?>? Levels { get; init; }

    public string? Field { get; init; }

    public List<string?>? Applicants { get; init; }

    public AgencyPart? Agency { get; init; }

    public string? Publisher { get; init; }

    public List<ChannelPart?>? Channels { get; init; }

    public List<ComponentPart?>? Components { get; init; }

    public string? Result { get; init; }

    public List<string?>? ResultCodes { get; init; }

    public List<LawPart?>? LegalBasis { get; init; }

    public string? LegalBasisRaw { get; init; }

    public string? Conditions { get; init; }

    public string? StepsRaw { get; init; }

    public List<string?>? Steps { get; init; }

    public string? Keywords { get; init; }

    public string? Description { get; init; }

    public string? PortalUrl { get; init; }

    internal sealed record AgencyPart(string? Implementing, string? Competent, string? ReceivingAddress, string? Delegated, string? Coordinating);

    internal sealed record ChannelPart(string? Channel, LimitPart? Limit, List<FeePart?>? Fees, string? FeeRaw, string? Note);

    internal sealed record LimitPart(decimal? Value, string? Unit, string? Raw, string? How);

    internal sealed record FeePart(decimal? Amount, string? Note);

    internal sealed record ComponentPart(string? Name, string? Group, int? Originals, int? Copies, string? Form);

    internal sealed record LawPart(string? Title, string? Number);
}
