using MotCua.Calendar;

namespace MotCua.Procedures.Import;

/// <summary>Remarks on time limits that are not plain days, so that nobody takes them for working days unseen.</summary>
internal static class LimitNotes
{
    public static void Remark(ImportRow row, IReadOnlyList<ChannelTerms> channels, IReadOnlyList<string> fromProse)
    {
        Note(channels.Where(one => one.Limit?.Unit is TimeUnit.Unspecified), ImportNotes.UnitUnspecified);
        Note(channels.Where(one => one.Limit?.Unit is TimeUnit.Hour), ImportNotes.UnitHours);
        Note(channels.Where(one => one.Limit?.Unit is TimeUnit.Month), ImportNotes.UnitMonths);
        Note(channels.Where(one => one.Limit is null), (names, _) => ImportNotes.LimitNotStated(names));
        if (fromProse.Count > 0)
        {
            row.Notes.Add(ImportNotes.LimitFromProse(string.Join(", ", fromProse.Distinct())));
        }

        void Note(IEnumerable<ChannelTerms> found, Func<string, string, ImportNote> note)
        {
            if (found.ToArray() is { Length: > 0 } some)
            {
                row.Notes.Add(note(
                    string.Join(", ", some.Select(one => one.Channel.Code()).Distinct()),
                    string.Join(", ", some.Select(one => one.Limit?.Raw ?? one.LimitText).OfType<string>().Distinct())));
            }
        }
    }
}
