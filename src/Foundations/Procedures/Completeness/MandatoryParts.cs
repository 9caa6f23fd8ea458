using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Completeness;

/// <summary>The seven parts that every published procedure must have (NĐ 63/2010 article 8.2).</summary>
internal static class MandatoryParts
{
    /// <summary>All that still stands in the way of publishing.</summary>
    public static IReadOnlyList<Refusal> Missing(ProcedureContent content) =>
    [
        .. new (Refusal Refusal, bool Applies)[]
        {
            (NameMissing, string.IsNullOrWhiteSpace(content.Name)),
            (StepsMissing, content.Steps.Count == 0),
            (ChannelsMissing, content.Channels.Count == 0),
            (ComponentsMissing, content.Components.Count == 0 || content.Sets is null),
            (LimitMissing, content.Channels.All(channel => channel.Limit is null)),
            (ApplicantsMissing, content.Applicants.Count == 0),
            (AgencyMissing, content.Agencies.Competent is null && content.Agencies.Implementing is null),
        }.Where(part => part.Applies).Select(part => part.Refusal),
    ];
}
