namespace MotCua.Procedures.Differences;

/// <summary>The ways of handing in, compared with their times and fees. Terms that every channel shares alike are told once for each, for each may change alone.</summary>
internal static class ChannelDifference
{
    public static void Note(ChangeList changes, ProcedureContent older, ProcedureContent newer)
    {
        var was = Keyed(older);
        var now = Keyed(newer);
        foreach (var key in was.Keys.Union(now.Keys).OrderBy(key => key.Channel).ThenBy(key => key.Case, StringComparer.Ordinal).ThenBy(key => key.Number))
        {
            Which which = new(null, key.Channel, key.Case);
            var (then, since) = (was.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (then is null || since is null)
            {
                changes.Value(ChangedPart.Channel, then is null ? null : new Said.By(key.Channel), since is null ? null : new Said.By(key.Channel), which);
            }

            if (since is not null)
            {
                Compare(changes, which, then, since, older, newer);
            }
        }
    }

    private static void Compare(ChangeList changes, Which which, ChannelTerms? was, ChannelTerms now, ProcedureContent older, ProcedureContent newer)
    {
        if ((was?.Limit?.Value, was?.Limit?.Unit) != (now.Limit?.Value, now.Limit?.Unit))
        {
            changes.Value(ChangedPart.Limit, was?.Limit is { } then ? new Said.Time(then) : null, now.Limit is { } since ? new Said.Time(since) : null, which);
        }

        if ((was?.LawLimit?.Value, was?.LawLimit?.Unit) != (now.LawLimit?.Value, now.LawLimit?.Unit))
        {
            changes.Value(ChangedPart.LawLimit, was?.LawLimit is { } then ? new Said.Time(then) : null, now.LawLimit is { } since ? new Said.Time(since) : null, which);
        }

        changes.Text(ChangedPart.ShortenedBy, was?.ShortenedBy, now.ShortenedBy, which);
        Fees(changes, which, was, now, older, newer);
        if (was is not null)
        {
            changes.Text(ChangedPart.LimitText, was.LimitText ?? was.Limit?.Raw, now.LimitText ?? now.Limit?.Raw, which);
            changes.Text(ChangedPart.FeeText, was.FeeText, now.FeeText, which);
            changes.Text(ChangedPart.ChannelNote, was.Note, now.Note, which);
        }
    }

    private static void Fees(ChangeList changes, Which which, ChannelTerms? was, ChannelTerms now, ProcedureContent older, ProcedureContent newer)
    {
        List<Owed> before = [.. (was?.Fees ?? []).Select(fee => new Owed(fee, PaperDifference.CaseName(older, fee.Case)))];
        List<Owed> since = [];
        foreach (var owed in now.Fees.Select(fee => new Owed(fee, PaperDifference.CaseName(newer, fee.Case))))
        {
            // What stands unchanged is nobody's partner any more.
            if (!before.Remove(owed))
            {
                since.Add(owed);
            }
        }

        IEnumerable<(Owed? Was, Owed? Now)> pairs = before.Count == 1 && since.Count == 1 ? [(before[0], since[0])] : Pairing.Of(before, since, owed => owed.Called);
        foreach (var (then, owed) in pairs)
        {
            var named = owed ?? then!;
            Which fee = which with { Name = named.Fee.Name ?? Shortened(named.Fee.Note), Case = named.Case ?? which.Case };
            changes.Value(ChangedPart.Fee, then?.Said, owed?.Said, fee);
            if (then is not null && owed is not null)
            {
                changes.Text(ChangedPart.FeeNote, then.Fee.Note, owed.Fee.Note, fee);
            }
        }
    }

    /// <summary>A channel may stand several times, for several cases or simply again.</summary>
    private static Dictionary<(Channel Channel, string? Case, int Number), ChannelTerms> Keyed(ProcedureContent content) => content.Channels
        .GroupBy(terms => (terms.Channel, Case: PaperDifference.CaseName(content, terms.Case)))
        .SelectMany(group => group.Select((terms, number) => (Key: (group.Key.Channel, group.Key.Case, number), terms)))
        .ToDictionary(one => one.Key, one => one.terms);

    private static string? Shortened(string? note) =>
        ChangeList.Plain(note) is not { } plain ? null : plain.Length <= 60 ? plain : string.Concat(plain.AsSpan(0, 60).TrimEnd(), "…");

    /// <summary>A fee together with the name of its case.</summary>
    private sealed record Owed(Fee Fee, string? Case)
    {
        public Said.Money Said => new(Fee.Amount, Fee.Kind);

        public string Called => string.Join(' ', Case, Fee.Name, Fee.Note);

        public bool Equals(Owed? other) => other is not null && Fee.Amount == other.Fee.Amount && Fee.Kind == other.Fee.Kind && Case == other.Case
            && ChangeList.Plain(Fee.Name) == ChangeList.Plain(other.Fee.Name) && ChangeList.Plain(Fee.Note) == ChangeList.Plain(other.Fee.Note);

        public override int GetHashCode() => HashCode.Combine(Fee.Amount, Fee.Kind, Case);
    }
}
