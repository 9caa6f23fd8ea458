namespace MotCua.Procedures.Differences;

/// <summary>The differences noted so far. Blanks and line ends are no difference, nor is nothing another nothing.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> changes = [];

    /// <summary>Part after part as people read them; within a part as they were noted.</summary>
    public IReadOnlyList<Change> InOrder => [.. changes.OrderBy(change => Rank(change.Part))];

    public void Text(ChangedPart part, string? older, string? newer, Which? which = null)
    {
        if (Plain(older) != Plain(newer))
        {
            Value(part, Of(older), Of(newer), which);
        }
    }

    public void Value(ChangedPart part, Said? older, Said? newer, Which? which = null)
    {
        if (older != newer)
        {
            changes.Add(new(older is null ? ChangeKind.Added : newer is null ? ChangeKind.Removed : ChangeKind.Altered, part, which, older, newer));
        }
    }

    /// <summary>A part that stands on one side only was added or removed, even where its text is empty.</summary>
    public void Pair(ChangedPart part, string? older, string? newer, Which? which = null)
    {
        if (older is null || newer is null || Plain(older) != Plain(newer))
        {
            Value(part, older is null ? null : new Said.Text(older), newer is null ? null : new Said.Text(newer), which);
        }
    }

    public void Texts(ChangedPart part, IReadOnlyList<string> older, IReadOnlyList<string> newer)
    {
        foreach (var (was, now) in Pairing.Of(older, newer, text => text))
        {
            Pair(part, was, now);
        }
    }

    public void Moved(ChangedPart part, Which? which = null) => changes.Add(new(ChangeKind.Moved, part, which, null, null));

    /// <summary>One blank instead of many, so that a text pasted anew is not a new text.</summary>
    internal static string? Plain(string? text) =>
        string.Join(' ', (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } plain ? plain : null;

    private static Said? Of(string? text) => Plain(text) is null ? null : new Said.Text(text!.Trim());

    /// <summary>What concerns one channel or one paper stays together.</summary>
    private static int Rank(ChangedPart part) => part switch
    {
        >= ChangedPart.Channel and <= ChangedPart.ChannelNote => (int)ChangedPart.Channel,
        >= ChangedPart.Paper and <= ChangedPart.PaperOrder => (int)ChangedPart.Paper,
        _ => (int)part,
    };
}
