using MotCua.Procedures;

namespace MotCua.Reviews.Measuring;

/// <summary>How many procedures have their time cut by the share aimed at, by the level of government; each procedure counts once, at its highest level.</summary>
public static class TimeCuts
{
    private static readonly Levels[] FromTheTop = [Levels.Ministry, Levels.Province, Levels.District, Levels.Commune];

    /// <summary>Where no level is stated it is the province's.</summary>
    public static Levels Highest(Levels levels) => FromTheTop.FirstOrDefault(level => levels.HasFlag(level), Levels.Province);

    public static bool Reaches(decimal before, decimal after, decimal aim) => before > 0 && (before - after) / before >= aim;

    public static CutCount Count(IEnumerable<(string Procedure, Levels Levels, decimal Before, decimal After)> cuts, decimal aim)
    {
        // A procedure cut twice counts by its deepest cut.
        var procedures = cuts.GroupBy(cut => cut.Procedure).Select(one => one.MinBy(cut => cut.After / cut.Before)).ToArray();
        var reached = procedures.Where(cut => Reaches(cut.Before, cut.After, aim)).Select(cut => Highest(cut.Levels)).ToArray();
        return new(procedures.Length, reached.Length, reached.Count(level => level is Levels.Ministry or Levels.Province), reached.Count(level => level is Levels.District), reached.Count(level => level is Levels.Commune));
    }
}

/// <summary>Procedures whose time is cut at all, and those cut by the share aimed at, by level.</summary>
public sealed record CutCount(int Cut, int Reached, int Province, int District, int Commune);
