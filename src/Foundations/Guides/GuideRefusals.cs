using MotCua.Kernel;

namespace MotCua.Guides;

/// <summary>What this room may say no to.</summary>
public static class GuideRefusals
{
    public static readonly Refusal NoSuchGuide = new(RefusalKind.Missing, "guide.not-found", "There is no such guide.");
    public static readonly Refusal KeyUnreadable = new(RefusalKind.Invalid, "guide.key-unreadable", "The key of a guide is made of small letters a to z, digits and hyphens.");
    public static readonly Refusal NothingToShow = new(RefusalKind.Conflict, "guide.nothing-to-show", "No draft waits: the guide is shown as it was written last.");
    public static readonly Refusal HasFaults = new(RefusalKind.Conflict, "guide.has-faults", "The draft still has faults; mend them first.");
    public static readonly Refusal NotShown = new(RefusalKind.Conflict, "guide.not-shown", "The guide is not shown.");
}
