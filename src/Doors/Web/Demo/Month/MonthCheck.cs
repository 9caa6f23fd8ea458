using MotCua.Dossiers;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;

namespace MotCua.Web.Demo.Month;

/// <summary>Whether a lived month agrees with itself: what the deeds said with what is stored, week with week, and every dossier with its own ledger.</summary>
public static class MonthCheck
{
    /// <param name="before">What stood in the books before the month was lived.</param>
    /// <returns>What is to be read by people, and whether it is as it must be.</returns>
    public static async Task<IReadOnlyList<(string What, bool Holds)>> Look(IServiceProvider scope, MonthWish wish, LivedMonth lived, DossierTally before, CancellationToken cancel)
    {
        var gate = scope.GetRequiredService<Gate>();
        var month = await Tally(gate, wish.From, wish.Until.AddDays(1), cancel);
        List<(string, bool)> found =
        [
            ($"officially received: {lived.Taken} by the deeds, {month.Online + month.Otherwise - (before.Online + before.Otherwise)} in the books", lived.Taken == month.Online + month.Otherwise - (before.Online + before.Otherwise)),
            ($"ended: {lived.Ended} by the deeds, {month.Ended - before.Ended} in the books", lived.Ended == month.Ended - before.Ended),
            ($"received {month.Received} = ended {month.Ended} + under way {month.Open}", month.Received == month.Ended + month.Open),
        ];
        found.AddRange(await Weeks(gate, wish, cancel));
        found.Add(("by stage: " + string.Join(", ", month.Stages.OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}")), true));

        var faults = await Faults(gate, cancel);
        found.Add((faults.Count == 0 ? "no dossier without owner, no clock without cause, every date follows from its ledger" : string.Join("; ", faults.Take(5)), faults.Count == 0));
        var broken = await Soundness.Check(scope.GetRequiredService<Database>(), cancel);
        found.Add((broken.Count == 0 ? "the database is sound" : string.Join("; ", broken), broken.Count == 0));
        return found;
    }

    public static async Task<DossierTally> Tally(Gate gate, DateTimeOffset from, DateTimeOffset until, CancellationToken cancel) =>
        (await gate.Ask(new TallyDossiers(from, until), cancel)).Value;

    /// <summary>What is under way at the end of one week is carried over into the next.</summary>
    private static async Task<IReadOnlyList<(string, bool)>> Weeks(Gate gate, MonthWish wish, CancellationToken cancel)
    {
        List<(string, bool)> found = [];
        DossierTally? last = null;
        for (var (week, from) = (1, wish.From); from < wish.Until; week++, from = from.AddDays(7))
        {
            var tally = await Tally(gate, from, from.AddDays(7), cancel);
            var carried = last is null || tally.Carried == last.Open;
            found.Add(($"week {week}: carried over {tally.Carried}, came {tally.Online + tally.Otherwise}, ended {tally.Ended}, under way {tally.Open}", carried && tally.Received == tally.Ended + tally.Open));
            last = tally;
        }

        return found;
    }

    private static async Task<IReadOnlyList<string>> Faults(Gate gate, CancellationToken cancel)
    {
        List<string> faults = [];
        DossierId? after = null;
        do
        {
            var stretch = (await gate.Ask(new VerifyDossiers(after), cancel)).Value;
            faults.AddRange(stretch.Faults.Select(fault => $"{fault.Code ?? fault.Dossier.ToString()}: {fault.What}"));
            after = stretch.Next;
        }
        while (after is not null);
        return faults;
    }
}
