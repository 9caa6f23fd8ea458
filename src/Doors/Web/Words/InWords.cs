using System.Globalization;
using MotCua.Kernel;

namespace MotCua.Web.Words;

/// <summary>Says days, hours, money and sizes the way people say them aloud: "11:00 thứ Ba 27/6", "75.000 đồng", "12 giờ 30 phút".</summary>
public sealed class InWords(Wording words, TimeProvider clock)
{
    private static readonly CultureInfo Figures = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>A working day in the mouth of the law is eight hours.</summary>
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(8);

    private DateOnly Today => clock.Today();

    public string Moment(DateTimeOffset at) => $"{Hour(at)} {Day(VietnamTime.DayOf(at))}";

    /// <summary>For papers and for anything that is read years later.</summary>
    public string MomentInFull(DateTimeOffset at) => $"{Hour(at)} {Weekday(VietnamTime.DayOf(at))} {PaperDay(VietnamTime.DayOf(at))}";

    /// <summary>For tables: "11:00 T3 27/6", or today and yesterday by name.</summary>
    public string MomentInShort(DateTimeOffset at)
    {
        var day = VietnamTime.DayOf(at);
        return $"{Hour(at)} {Near(day) ?? $"{words[$"day.short.{(int)day.DayOfWeek}"]} {Figure(day)}"}";
    }

    public static string Hour(DateTimeOffset at) => VietnamTime.Of(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    public string Day(DateOnly day) => $"{Weekday(day)} {Figure(day)}";

    public string Weekday(DateOnly day) => words[$"day.{(int)day.DayOfWeek}"];

    /// <summary>27/6 within the year, 27/6/2022 otherwise.</summary>
    public string Figure(DateOnly day) => day.ToString(day.Year == Today.Year ? "d/M" : "d/M/yyyy", CultureInfo.InvariantCulture);

    public static string PaperDay(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public string Money(decimal amount) => words["money", Number(amount)];

    public static string MoneyInShort(decimal amount) => $"{Number(amount)}\u00a0₫";

    public static string Number(decimal number) => number.ToString("#,##0.##", Figures);

    public static string Number(long number) => number.ToString("#,##0", Figures);

    public static string Percent(double share) => $"{(share * 100).ToString("0.#", Figures)}%";

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes}\u00a0B",
        < 1024 * 1024 => $"{(bytes / 1024.0).ToString("0", Figures)}\u00a0kB",
        _ => $"{(bytes / 1024.0 / 1024.0).ToString("0.#", Figures)}\u00a0MB",
    };

    /// <summary>Working time in hours: "41 giờ", "12 giờ 30 phút", "20 phút".</summary>
    public string Hours(TimeSpan worked)
    {
        var minutes = (long)Math.Round(worked.Duration().TotalMinutes);
        return (minutes / 60, minutes % 60) switch
        {
            (0, var rest) => words["time.minutes", rest],
            (var hours, 0) => words["time.hours", Number(hours)],
            var (hours, rest) => $"{words["time.hours", Number(hours)]} {words["time.minutes", rest]}",
        };
    }

    /// <summary>Working time in days of eight hours: "10 ngày", "3 ngày 4 giờ".</summary>
    public string Days(TimeSpan worked)
    {
        var days = (long)(worked.Duration() / WorkingDay);
        var rest = worked.Duration() - (days * WorkingDay);
        return (days, rest) switch
        {
            (0, _) => Hours(worked),
            var (whole, none) when none < TimeSpan.FromMinutes(1) => words["time.days", Number(whole)],
            var (whole, some) => $"{words["time.days", Number(whole)]} {Hours(some)}",
        };
    }

    /// <summary>"Còn 41 giờ", or "Quá 4 giờ" once the promise is broken.</summary>
    public string Left(TimeSpan left) => words[left < TimeSpan.Zero ? "due.over" : "due.left", Hours(left)];

    private string? Near(DateOnly day) => (day.DayNumber - Today.DayNumber) switch
    {
        0 => words["day.today"],
        -1 => words["day.yesterday"],
        1 => words["day.tomorrow"],
        _ => null,
    };
}
