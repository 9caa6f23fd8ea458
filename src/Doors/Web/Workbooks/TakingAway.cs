using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Audit.Exports;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Words;

namespace MotCua.Web.Workbooks;

/// <summary>Hands a list out as a workbook: the same list, narrowed the same way, by the same question and so with the same permission; noted before it leaves.</summary>
internal static class TakingAway
{
    public const string Asked = "xuat";
    private const string Excel = "xlsx";
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What belongs to the turning of pages and not to the list.</summary>
    private static readonly string[] Turning = [Asked, "lang", "sau", "truoc", "nhap-sau", "handler"];

    extension(PageModel page)
    {
        /// <summary>The reader wants this list as a workbook.</summary>
        public bool TakesAway => page.Request.Query[Asked] == Excel;

        public Task<IActionResult> TakeAway<T>(string list, IReadOnlyList<Column<T>> columns, Func<string?, Task<Outcome<Page<T>>>> read, CancellationToken cancel) =>
            page.TakeAway(list, columns, read, personal: true, cancel);

        /// <summary>The same for a list of which it is known whether it says anything of people; without a word it is taken that it does.</summary>
        public async Task<IActionResult> TakeAway<T>(string list, IReadOnlyList<Column<T>> columns, Func<string?, Task<Outcome<Page<T>>>> read, bool personal, CancellationToken cancel)
        {
            var house = page.HttpContext.RequestServices;
            var first = await read(null);
            if (first.Refusal is { } refusal)
            {
                return page.TurnAway(refusal);
            }

            var actor = house.GetRequiredService<IActorProvider>().Current;
            var words = house.GetRequiredService<Wording>();
            var now = house.GetRequiredService<TimeProvider>().GetUtcNow();
            var narrowed = await new Narrowing(words, house.GetRequiredService<IOrganisation>(), VietnamTime.DayOf(now)).Say(page, page.Request.Query, Turning, cancel);
            Watermark mark = new(list, narrowed, actor.Office is { } office ? $"{actor.Name}, {office}" : actor.Name, now, Guid.CreateVersion7(), personal);
            FileStream file = new(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            try
            {
                var rows = await new Workbook(words).Write(file, columns, Rows(first.Value, read, cancel), mark, cancel);
                var noted = await house.GetRequiredService<Gate>().Do(new NoteExport(mark.Export, mark.List, mark.Filter, rows), cancel);
                if (noted.Refusal is { } no)
                {
                    await file.DisposeAsync();
                    return page.TurnAway(no);
                }
            }
            catch
            {
                await file.DisposeAsync();
                throw;
            }

            file.Position = 0;
            return page.File(file, ExcelType, $"{FileName(list)}-{VietnamTime.Of(mark.At):yyyyMMdd-HHmm}.xlsx");
        }
    }

    extension<T>(IReadOnlyList<T> all)
    {
        /// <summary>Rows that the page holds already, all of them.</summary>
        public Task<Outcome<Page<T>>> Whole => Task.FromResult(new Outcome<Page<T>>(new Page<T>(all, null)));
    }

    extension<T>(Outcome<IReadOnlyList<T>> all)
    {
        /// <summary>A list that goes on after the key of its last row; a stretch that is not full is the last.</summary>
        public Outcome<Page<T>> AsStretch(Func<T, string> key, int asked) => all.Refusal is { } refusal
            ? new(refusal)
            : new(new Page<T>(all.Value, all.Value.Count < asked ? null : key(all.Value[^1])));
    }

    /// <summary>One stretch after the other, so that nothing long is held in memory; a stretch that is refused midway ends the house's work on it.</summary>
    private static async IAsyncEnumerable<T> Rows<T>(Page<T> first, Func<string?, Task<Outcome<Page<T>>>> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var stretch = first; ;)
        {
            foreach (var row in stretch.Rows)
            {
                cancel.ThrowIfCancellationRequested();
                yield return row;
            }

            if (stretch.Next is null)
            {
                yield break;
            }

            stretch = (await read(stretch.Next)).Value;
        }
    }

    private static string FileName(string list) => string.Join('-', VietnameseFold.Fold(list).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0));
}
