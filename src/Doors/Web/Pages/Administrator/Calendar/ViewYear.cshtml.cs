using Microsoft.AspNetCore.Mvc;
using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using MotCua.Calendar.Viewing;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Calendar;

/// <summary>A year of the working calendar: holidays, swapped days, closures and hours; declared and taken back here.</summary>
public sealed class ViewYearModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    /// <summary>The code of the agency; none for the days that hold everywhere.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Chosen { get; set; }

    public YearView Year { get; private set; } = null!;

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    private string? Whose => string.IsNullOrEmpty(Agency) ? null : Agency;

    private string Address => $"/quan-tri/lich?co-quan={Uri.EscapeDataString(Agency ?? "")}&nam={Chosen}";

    public async Task<IActionResult> OnPostHoliday(DateOnly? HolidayOn, SpecialDayKind Kind, string? HolidayName, string? HolidayHours, string? HolidaySource, CancellationToken cancel) =>
        Day(HolidayOn, nameof(HolidayOn)) is { } day
            ? await Do(new DeclareHoliday(Whose, day, Kind, HolidayName ?? "", null, Text(HolidayHours), Text(HolidaySource), Version), "admin.calendar.declared", _ => Address, cancel)
            : await Again(cancel);

    public async Task<IActionResult> OnPostSwap(DateOnly? Off, DateOnly? Worked, string? SwapName, string? SwapSource, CancellationToken cancel)
    {
        var (off, worked) = (Day(Off, nameof(Off)), Day(Worked, nameof(Worked)));
        return off is { } free && worked is { } busy
            ? await Do(new SwapDays(Whose, free, busy, SwapName ?? "", SwapSource ?? "", null, Version), "admin.calendar.declared", _ => Address, cancel)
            : await Again(cancel);
    }

    public async Task<IActionResult> OnPostClosure(DateOnly? ClosedOn, TimeOnly? ClosedFrom, TimeOnly? ClosedUntil, string? Reason, string? Basis, CancellationToken cancel) =>
        Day(ClosedOn, nameof(ClosedOn)) is { } day
            ? await Do(new DeclareClosure(Whose, day, ClosedFrom, ClosedUntil, Reason ?? "", Basis ?? "", Version), "admin.calendar.declared", _ => Address, cancel)
            : await Again(cancel);

    public Task<IActionResult> OnPostWithdraw(DateOnly day, CancellationToken cancel) =>
        Do(new WithdrawDay(Whose, day, Version), "admin.calendar.withdrawn", _ => Address, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Chosen ??= Today.Year;
        var viewed = await Gate.Ask(new ViewYear(Whose, Math.Clamp(Chosen.Value, 2000, 2100)), cancel);
        if (viewed.Done)
        {
            Year = viewed.Value;
            Places = [new("", Words["admin.calendar.everywhere"]), .. (await organisation.Agencies(Today, cancel)).OrderBy(one => one.Code.Value, StringComparer.Ordinal).Select(one => new Choice(one.Code.Value, $"{one.Name} ({one.Code.Value})"))];
        }

        return viewed.Refusal;
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
