using System.CommandLine;
using System.Globalization;
using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Documents.Keeping;
using MotCua.Kernel;

namespace MotCua.Web.Verbs;

/// <summary>Cares for the stored files: keys, sealing anew, and what nobody knows any more.</summary>
internal static class FilesVerbs
{
    private const int UsualDays = 30;

    public static Command Verb() => new("files", "Stored files: their keys, and what nobody knows any more.") { NewKey(), Rotate(), Discard() };

    /// <summary>How the files of a report lie, in one sentence.</summary>
    public static string Sealed(FilesReport report)
    {
        var open = report.Keys.GetValueOrDefault("");
        var keys = report.Keys.Where(key => key.Key.Length > 0).OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => $"{key.Value} under {key.Key}").ToArray();
        return keys.Length == 0 ? $"{open} files lie as they came; none is sealed." : $"Sealed files: {string.Join(", ", keys)}; {open} lie as they came.";
    }

    private static Command NewKey()
    {
        var name = new Argument<string>("NAME") { Description = "What the key is called in the head of each file, such as 2026-11." };
        var ring = new Option<string?>("--ring") { Description = "The key ring (default: MOTCUA_FILE_KEYRING); made where there is none." };
        var verb = new Command("new-key", "Draw a new first key; the others stay and open what they sealed. Keep a copy of the ring apart from the files.") { name, ring };
        verb.SetAction(given =>
        {
            if ((given.GetValue(ring) ?? Environment.GetEnvironmentVariable("MOTCUA_FILE_KEYRING")) is not { Length: > 0 } path)
            {
                Console.Error.WriteLine("No key ring is named: use --ring or MOTCUA_FILE_KEYRING.");
                return 1;
            }

            try
            {
                FileKeys.Add(path, given.GetValue(name)!);
            }
            catch (InvalidOperationException wrong)
            {
                Console.Error.WriteLine(wrong.Message);
                return 1;
            }

            Console.WriteLine($"{given.GetValue(name)} is now the first key of {Path.GetFullPath(path)}. Run \"files rotate\" to seal older files with it.");
            return 0;
        });
        return verb;
    }

    private static Command Rotate()
    {
        var verb = new Command("rotate", "Seal every file anew under the first key of the ring. May be stopped at any moment and run again, also while the house is open.");
        verb.SetAction((_, cancel) => AsHouse.Do(async house =>
        {
            var gate = house.GetRequiredService<Gate>();
            var (already, anew, bytes, wrong) = (0, 0, 0L, 0);
            string? after = null;
            do
            {
                var outcome = await gate.Do(new SealFilesAnew(after), cancel);
                if (outcome.Refusal is { } refusal)
                {
                    await Console.Error.WriteLineAsync($"{refusal.Message} ({refusal.Code}) Name a key ring by MOTCUA_FILE_KEYRING.");
                    return 1;
                }

                var stretch = outcome.Value;
                (already, anew, bytes, after) = (already + stretch.Already, anew + stretch.Anew, bytes + stretch.Bytes, stretch.Next);
                wrong += stretch.Altered.Count + stretch.Locked.Values.Sum();
                foreach (var sha256 in stretch.Altered)
                {
                    Console.WriteLine($"altered, left as it lies: {sha256}");
                }

                foreach (var (key, count) in stretch.Locked)
                {
                    Console.WriteLine($"locked, left as they lie: {count} files under the key {key}, which is not in the key ring");
                }

                if (after is null)
                {
                    Console.WriteLine($"{anew} files ({FileSize.Say(bytes)}) sealed under {stretch.Key}, {already} were already, {wrong} could not be.");
                }
            }
            while (after is not null);

            return wrong == 0 ? 0 : 1;
        }, cancel));
        return verb;
    }

    private static Command Discard()
    {
        var days = new Option<int>("--days") { Description = "How long a file is kept that no record names.", DefaultValueFactory = _ => UsualDays };
        var count = new Option<bool>("--count") { Description = "Only count them." };
        var verb = new Command("discard", "Take away files that no record has named for so many days: uploads given up, and papers of drafts that were dropped.") { days, count };
        verb.SetAction((given, cancel) => AsHouse.Do(async house =>
        {
            var outcome = await house.GetRequiredService<Gate>().Do(new DiscardOrphans(given.GetValue(days), given.GetValue(count)), cancel);
            if (outcome.Refusal is { } refusal)
            {
                await Console.Error.WriteLineAsync($"{refusal.Message} ({refusal.Code})");
                return 1;
            }

            var done = outcome.Value;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done.Found} files ({FileSize.Say(done.Bytes)}) are on no record and older than {given.GetValue(days)} days: {done.Discarded} discarded, {done.Spared} spared because somebody came back to them."));
            return 0;
        }, cancel));
        return verb;
    }
}
