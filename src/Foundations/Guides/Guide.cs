using MotCua.Kernel;
using static MotCua.Guides.GuideRefusals;

namespace MotCua.Guides;

/// <summary>One guide: what the public sees, and the draft that waits to take its place.</summary>
internal sealed class Guide : Aggregate
{
    public GuideId Id { get; private init; }

    /// <summary>As it stands in the address: "sinh-con".</summary>
    public string Key { get; private init; } = "";

    public string? Draft { get; private set; }

    public string? Shown { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public string WrittenBy { get; private set; } = "";

    public DateTimeOffset? ShownSince { get; private set; }

    public GuideText Latest => GuideText.Read(Draft ?? Shown!);

    public static Guide Of(string key) => new() { Id = Ids.New<GuideId>(), Key = key };

    public void Write(GuideText text, string by, DateTimeOffset at)
    {
        var json = text.Json();
        (Draft, WrittenAt, WrittenBy) = (json == Shown ? null : json, at, by);
    }

    public void Show(DateTimeOffset at)
    {
        NothingToShow.Unless(Draft is not null);
        (Shown, Draft, ShownSince) = (Draft, null, at);
    }

    /// <summary>Its text waits as a draft again.</summary>
    public void Hide()
    {
        NotShown.Unless(Shown is not null);
        (Draft, Shown, ShownSince) = (Draft ?? Shown, null, null);
    }
}
