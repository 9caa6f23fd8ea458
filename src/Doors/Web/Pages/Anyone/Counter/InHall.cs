using System.Globalization;
using MotCua.Counter;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>What is said in a hall of waiting and of opening hours.</summary>
public static class InHall
{
    /// <summary>How long one waits, or plainly that nobody can say yet.</summary>
    public static string Wait(Wording words, TimeSpan? wait, int ahead, bool isServed) => (isServed, ahead, wait) switch
    {
        (false, _, _) => words["hall.wait.no-window"],
        (_, 0, _) => words["hall.wait.now"],
        (_, _, null) => words["hall.wait.unknown"],
        (_, _, { } time) => words["hall.wait.about", Minutes(time)],
    };

    /// <summary>The same standing by itself.</summary>
    public static string Sentence(string words) => $"{char.ToUpper(words[0], CultureInfo.CurrentCulture)}{words[1..]}.";

    public static int Minutes(TimeSpan time) => Math.Max(1, (int)Math.Round(time.TotalMinutes));

    public static string Hours(Wording words, InWords say, Opening opening) => opening switch
    {
        { IsOpen: true, Until: { } until } => words["hall.open-until", InWords.Hour(until)],
        { Next: { } next } => words["hall.opens-at", say.Moment(next)],
        _ => words["hall.closed"],
    };
}
