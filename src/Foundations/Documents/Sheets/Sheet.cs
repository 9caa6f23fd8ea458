namespace MotCua.Documents.Sheets;

/// <summary>The words of one paper; its template turns them into pages.</summary>
public abstract record Sheet
{
    /// <summary>The file among the templates, without its ending.</summary>
    public abstract string Template { get; }
}

/// <summary>What stands above every form: who issues it, under which number and form, where and when.</summary>
public sealed record SheetHead(
    string Agency, string Number, string Place, DateOnly Date, string FormNumber, string FormTitle,
    string? ParentAgency = null, string? Unit = null, string? FormBasis = null);

/// <summary>The person or enterprise a form speaks of.</summary>
public sealed record SheetPerson(string Name, string Number, string? Address = null, string? Phone = null, string? Email = null, bool Enterprise = false)
{
    /// <summary>A state agency that asks another.</summary>
    public bool Agency { get; init; }

    /// <summary>How the sheet speaks to whom it goes.</summary>
    public string You => Agency ? "Quý cơ quan" : "Ông/Bà";
}

/// <summary>A time limit as the law states it.</summary>
public sealed record SheetTime(decimal Amount, SheetTimeUnit Unit);

public enum SheetTimeUnit
{
    WorkingDay,
    Day,
    Hour,
    Month,

    /// <summary>Within the day of reception, or the next where it came late; the amount says nothing.</summary>
    WithinTheDay,
}

/// <summary>How a result reaches the citizen.</summary>
public enum ResultWay
{
    Direct,
    Post,
    Online,
}

/// <summary>In which capacity somebody signs: by own right, for a collective (TM), deputising (KT), by order (TL), by mandate (TUQ), acting (Q).</summary>
public enum SigningCapacity
{
    Own,
    OnBehalf,
    Deputising,
    ByOrder,
    ByMandate,
    Acting,
}

/// <summary>The block under a paper: capacity, whom or what the signer stands for, own position and name.</summary>
public sealed record SheetSigner(string Name, string Position, SigningCapacity Capacity = SigningCapacity.Own, string? For = null)
{
    /// <summary>The collective on whose behalf the head is deputised for: "TM. ỦY BAN NHÂN DÂN" above "KT. CHỦ TỊCH".</summary>
    public string? Collective { get; init; }
}
