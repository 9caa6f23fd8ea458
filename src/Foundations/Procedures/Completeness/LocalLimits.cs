using MotCua.Calendar;

namespace MotCua.Procedures.Completeness;

/// <summary>Time limits that the province made shorter than the law's: never longer, and by a decision.</summary>
internal static class LocalLimits
{
    public static IEnumerable<Gap> Gaps(ProcedureContent content)
    {
        foreach (var way in content.Channels.Where(way => way.LawLimit is not null))
        {
            if (IsLonger(way.Limit, way.LawLimit!))
            {
                yield return new("decision.limit-longer-than-law", true, way.Channel.Code());
            }

            if (string.IsNullOrWhiteSpace(way.ShortenedBy))
            {
                yield return new("decision.shortening-without-decision", true, way.Channel.Code());
            }
        }
    }

    public static bool AreLonger(ProcedureContent content) => content.Channels.Any(way => way.LawLimit is { } law && IsLonger(way.Limit, law));

    /// <summary>In one unit by the number; in two, by the working time that an ordinary week gives them.</summary>
    public static bool IsLonger(TimeLimit? local, TimeLimit law) => local is null || (local.Unit == law.Unit ? local.Value > law.Value : local.Nominal > law.Nominal || local.Nominal is null);
}
