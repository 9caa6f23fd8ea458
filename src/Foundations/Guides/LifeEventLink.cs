namespace MotCua.Guides;

/// <summary>That the national portal counts a procedure to an event of life; input for whoever writes guides.</summary>
internal sealed class LifeEventLink
{
    /// <summary>The portal's group, such as "co_con_nho".</summary>
    public required string Group { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }
}
