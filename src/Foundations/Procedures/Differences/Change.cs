using MotCua.Calendar;

namespace MotCua.Procedures.Differences;

/// <summary>What happened to a part between two wordings.</summary>
public enum ChangeKind { Added, Removed, Altered, Moved }

/// <summary>The parts of a wording in the order in which people read them.</summary>
public enum ChangedPart
{
    Name, PlainName, WhenNeeded, Field, Levels, OnlineLevel, Decision, DecidedOn,
    Competent, Implementing, Coordinating, Delegated, ReceivingAddress, Publisher, CompetentLevel, ImplementingUnit,
    Applicant, Case, CaseWhen,
    Channel, Limit, LimitText, LawLimit, ShortenedBy, Fee, FeeText, FeeNote, ChannelNote,
    Paper, PaperPlainName, PaperCase, Originals, Copies, PaperForm, PaperType, PaperRequired, PaperEForm, PaperNote, PaperAlternatives, PaperOrder, Sets,
    Step, Condition, Result, ResultPaperTypes, ResultValidity, LegalBasis,
    InPerson, Keyword, LifeEvent, Description, PortalUrl, FormCode, ProcessCode,
}

/// <summary>What a part said or says; a page gives it words in the reader's language.</summary>
public abstract record Said
{
    /// <summary>In the words of the source.</summary>
    public sealed record Text(string Words) : Said;

    public sealed record Time(TimeLimit Limit) : Said;

    public sealed record Money(decimal Amount, FeeKind Kind) : Said;

    public sealed record Count(int Number) : Said;

    public sealed record Day(DateOnly Date) : Said;

    public sealed record YesNo(bool Yes) : Said;

    public sealed record OfLevels(Levels Levels) : Said;

    public sealed record Online(OnlineLevel Level) : Said;

    public sealed record By(Channel Channel) : Said;
}

/// <summary>Which of several is meant: the paper, case or fee by its name, the channel by which it is handed in.</summary>
public sealed record Which(string? Name, Channel? Channel = null, string? Case = null);

/// <summary>One difference between two wordings of a procedure: what was said there and what is said now. What was added says nothing of before, what was removed nothing of now.</summary>
public sealed record Change(ChangeKind Kind, ChangedPart Part, Which? Which, Said? Old, Said? New);
