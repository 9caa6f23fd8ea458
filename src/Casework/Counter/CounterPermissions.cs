namespace MotCua.Counter;

/// <summary>What one may be allowed to do in the hall of a one-stop.</summary>
public static class CounterPermissions
{
    /// <summary>Sit at a window, call and serve tickets, close one's own till.</summary>
    public const string Serve = "counter.serve";

    /// <summary>Let a machine in the hall give out numbers.</summary>
    public const string Keep = "counter.keep";

    /// <summary>Say which groups and windows a hall has, and by which rules its line moves.</summary>
    public const string Arrange = "counter.arrange";

    /// <summary>See how the hall goes, and countersign the tills.</summary>
    public const string Oversee = "counter.oversee";

    /// <summary>Book an hour from home.</summary>
    public const string Book = "counter.book";
}
