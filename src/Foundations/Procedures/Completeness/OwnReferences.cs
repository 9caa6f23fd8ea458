using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Procedures.Completeness;

/// <summary>What this room can tell by itself: the seven parts, kinds of paper, fees, laws in force, time limits, and agencies that are there.</summary>
internal sealed class OwnReferences(Stamped<Register> register, IOrganisation organisation) : IReferenceCheck
{
    public async Task<IReadOnlyList<Gap>> Check(string procedure, ProcedureContent content, DateOnly day, CancellationToken cancel)
    {
        var known = await register.Get(cancel);
        return
        [
            .. MandatoryParts.Missing(content).Select(part => new Gap(part.Code, true)),
            .. content.Components.SelectMany(paper => paper.Alternatives.Append(paper.PaperType)).Concat(content.Results.SelectMany(result => result.PaperTypes))
                .OfType<string>().Where(type => type.Length > 0 && !known.Papers.ContainsKey(type)).Distinct().Select(type => new Gap("gap.paper-type", true, type)),
            .. content.Components.Where(paper => paper.Case is { } of && content.Cases.All(one => one.Key != of)).Select(paper => new Gap("gap.case", true, paper.Name)),
            .. content.Channels.Where(way => content.Internal is null && way.Fees.Count == 0 && string.IsNullOrWhiteSpace(way.FeeText)).Select(way => new Gap("gap.fee", false, way.Channel.Code())),
            .. content.Channels.Where(way => way.Limit is null or { Unit: Calendar.TimeUnit.Unspecified }).Select(way => new Gap("gap.limit-of-way", false, way.Channel.Code())),
            .. LocalLimits.Gaps(content),
            .. content.Channels.Where(way => content.Internal is not null && way.Fees.Any(fee => fee.Amount > 0)).Select(way => new Gap("gap.internal-fee", true, way.Channel.Code())),
            .. Laws(content, day),
            .. await Agencies(content, day, cancel),
        ];
    }

    private static IEnumerable<Gap> Laws(ProcedureContent content, DateOnly day)
    {
        if (content.LegalBasis.Count == 0)
        {
            yield return new("gap.law", false);
        }

        foreach (var law in content.LegalBasis)
        {
            if (law.Until <= day)
            {
                yield return new("gap.law-ended", true, law.Number ?? law.Title);
            }
            else if (law.From > day)
            {
                yield return new("gap.law-not-yet", true, law.Number ?? law.Title);
            }
        }
    }

    /// <summary>A level of government that has no agency on that day cannot decide; a name that no agency of ours bears may be right, and is only said.</summary>
    private async Task<IReadOnlyList<Gap>> Agencies(ProcedureContent content, DateOnly day, CancellationToken cancel)
    {
        var all = await organisation.Agencies(day, cancel);
        if (all.Count == 0)
        {
            return [];
        }

        List<Gap> gaps = [];
        foreach (var (level, of) in new[] { (Levels.Province, AgencyLevel.Province), (Levels.District, AgencyLevel.District), (Levels.Commune, AgencyLevel.Commune) })
        {
            if ((content.Agencies.CompetentLevel is Levels.None ? content.Levels : content.Agencies.CompetentLevel) == level && all.All(agency => agency.Level != of))
            {
                gaps.Add(new("gap.agency-level", true, LevelCodes.Codes(level)[0]));
            }
        }

        var names = all.Select(agency => VietnameseFold.Fold(agency.Name)).ToArray();
        foreach (var said in new[] { content.Agencies.Competent, content.Agencies.Implementing }.OfType<string>().Distinct())
        {
            var folded = VietnameseFold.Fold(said.Trim());
            if (folded.Length > 0 && !folded.Contains(" cap ", StringComparison.Ordinal) && content.Agencies.CompetentLevel is Levels.None && content.Levels is Levels.None
                && !names.Any(name => name.Contains(folded, StringComparison.Ordinal) || folded.Contains(name, StringComparison.Ordinal)))
            {
                gaps.Add(new("gap.agency", false, said));
            }
        }

        return gaps;
    }
}
