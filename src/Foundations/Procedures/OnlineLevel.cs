namespace MotCua.Procedures;

/// <summary>How far a procedure can be done on the network: not stated, not at all, a part of it, or all of it.</summary>
public enum OnlineLevel { Unknown, None, Partial, Full }

/// <summary>The codes by which catalogues write the online level, the old scale of four included.</summary>
public static class OnlineLevels
{
    public static string? Code(this OnlineLevel level) => level switch
    {
        OnlineLevel.Full => "toan_trinh",
        OnlineLevel.Partial => "mot_phan",
        OnlineLevel.None => "con_lai",
        _ => null,
    };

    public static OnlineLevel Parse(string? code) => code?.Trim().ToLowerInvariant() switch
    {
        "toan_trinh" or "full" or "muc_do_4" => OnlineLevel.Full,
        "mot_phan" or "partial" or "muc_do_3" => OnlineLevel.Partial,
        "con_lai" or "none" or "muc_do_1" or "muc_do_2" => OnlineLevel.None,
        _ => OnlineLevel.Unknown,
    };

    /// <summary>Levels 1 to 4 were replaced by two in 2022; 1 and 2 only informed.</summary>
    public static bool IsOldScale(string? code) => code?.Trim().StartsWith("muc_do_", StringComparison.OrdinalIgnoreCase) is true;
}
