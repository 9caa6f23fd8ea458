using Microsoft.AspNetCore.Mvc;
using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using MotCua.Calendar.Viewing;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Calendar;

/// <summary>The weekly hours that an agency, and those below it without hours of their own, keeps from a day on.</summary>
public sealed class SetWorkingHoursModel(Gate gate) : AdministratorPageModel(gate)
{
    /// <summary>Monday first, as weeks are written here.</summary>
    public static readonly DayOfWeek[] Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    /// <summary>What holds now, to start from.</summary>
    public WeekText Week { get; private set; } = new(new Dictionary<DayOfWeek, string>());

    public int? Seen { get; private set; }

    protected override string Needs => CalendarPermissions.Declare;

    public string Kept(bool counter, DayOfWeek day) => ((counter ? Week.Counter : Week.Working) ?? new Dictionary<DayOfWeek, string>()).GetValueOrDefault(day, "");

    public async Task<IActionResult> OnPost(DateOnly? From, string? Basis, CancellationToken cancel)
    {
        Week = new(Typed("Working"), Typed("Counter"));
        if (Day(From, nameof(From)) is not { } from)
        {
            return await Again(cancel);
        }

        return await Do(new SetWorkingHours(Agency ?? "", from, Week, Basis ?? "", Version), "admin.hours.done", _ => $"/quan-tri/lich?co-quan={Uri.EscapeDataString(Agency ?? "")}", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewYear(Agency, Today.Year), cancel);
        if (viewed.Done)
        {
            Seen = viewed.Value.Version;
            if (HttpMethods.IsGet(Request.Method) && viewed.Value.Hours.LastOrDefault(hours => hours.From <= Today) is { } kept)
            {
                Week = kept.Week;
            }
        }

        return viewed.Refusal;
    }

    private Dictionary<DayOfWeek, string> Typed(string which) => Days
        .Select(day => (day, text: Request.Form[$"{which}{day}"].ToString().Trim()))
        .Where(one => one.text.Length > 0).ToDictionary(one => one.day, one => one.text);
}
