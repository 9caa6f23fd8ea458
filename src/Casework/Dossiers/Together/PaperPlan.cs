using MotCua.Procedures;

namespace MotCua.Dossiers.Together;

/// <summary>One paper asked for in one of several procedures: by which of them, of what kind, and which other kinds serve as well.</summary>
internal sealed record PaperSlot(int Member, string Key, string Name, PaperKinds Kinds, bool Required, bool IsHere = false)
{
    public string? Type => Kinds.Main;
}

/// <summary>Papers of several procedures that one and the same sheet serves.</summary>
internal sealed record PaperGroup(IReadOnlyList<PaperSlot> Slots)
{
    public PaperSlot First => Slots[0];

    public bool Required => Slots.Any(slot => slot.Required);
}

/// <summary>What the citizen must bring when several procedures are filed together: each sheet once, and not what one of the procedures itself results in. A pure reading of what they ask for.</summary>
internal sealed record PaperPlan(IReadOnlyList<PaperGroup> Groups, IReadOnlyList<(PaperSlot Slot, int From)> Awaited, IReadOnlyList<(PaperSlot Slot, int From)> Spared)
{
    /// <summary>How many papers each procedure by itself asks for, added up.</summary>
    public required int Separately { get; init; }

    public int Once => Groups.Count;

    /// <param name="slots">All papers but the forms themselves, the procedures in their order.</param>
    /// <param name="results">The kind of paper that each procedure results in.</param>
    public static PaperPlan Of(IReadOnlyList<PaperSlot> slots, IReadOnlyList<string?> results)
    {
        var groups = Grouped(slots);
        Merge(groups);
        List<(PaperSlot, int)> awaited = [], spared = [];
        HashSet<(int, int)> waits = [];
        foreach (var group in groups.ToArray())
        {
            // A sheet that the citizen has to bring for another procedure anyhow is not waited for.
            if (group.Any(slot => slot.IsHere) || group.Any(slot => Source(slot, results) is null && slot.Required))
            {
                continue;
            }

            foreach (var slot in group.ToArray())
            {
                if (Source(slot, results) is { } from && !Reaches(waits, from, slot.Member))
                {
                    group.Remove(slot);
                    if (slot.Required)
                    {
                        waits.Add((slot.Member, from));
                    }

                    (slot.Required ? awaited : spared).Add((slot, from));
                }
            }
        }

        return new([.. groups.Where(group => group.Count > 0).Select(group => new PaperGroup(group))], awaited, spared) { Separately = slots.Count };
    }

    private static int? Source(PaperSlot slot, IReadOnlyList<string?> results)
    {
        for (var member = 0; member < results.Count; member++)
        {
            if (member != slot.Member && slot.Kinds.Accept(results[member]))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Whether the first waits, over however many others, for the second: then the second does not wait for it as well.</summary>
    private static bool Reaches(HashSet<(int Who, int For)> waits, int first, int second) =>
        first == second || waits.Where(wait => wait.Who == first).Any(wait => Reaches(waits, wait.For, second));

    /// <summary>Papers of one kind stand together, at most one of each procedure: two of a kind in one procedure are two sheets.</summary>
    private static List<List<PaperSlot>> Grouped(IReadOnlyList<PaperSlot> slots)
    {
        List<List<PaperSlot>> groups = [];
        foreach (var slot in slots)
        {
            var group = slot.Type is null ? null : groups.Find(one => one[0].Type == slot.Type && one.All(other => other.Member != slot.Member));
            if (group is null)
            {
                groups.Add(group = []);
            }

            group.Add(slot);
        }

        return groups;
    }

    /// <summary>A paper that must be brought serves wherever its kind is accepted in place of another.</summary>
    private static void Merge(List<List<PaperSlot>> groups)
    {
        foreach (var group in groups.ToArray())
        {
            if (groups.Find(other => other != group && other.Exists(slot => slot.Required) && group.TrueForAll(slot => slot.Kinds.Others.Contains(other[0].Type ?? ""))
                && !other.Exists(slot => group.Exists(mine => mine.Member == slot.Member))) is { } host)
            {
                host.AddRange(group);
                groups.Remove(group);
            }
        }
    }
}
