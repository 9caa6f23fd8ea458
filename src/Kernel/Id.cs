using System.Diagnostics.CodeAnalysis;

namespace MotCua.Kernel;

/// <summary>Base of every typed id: <c>public readonly record struct DossierId(Guid Value) : IId&lt;DossierId&gt;</c>.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; init; }
}

/// <summary>Makes and reads typed ids; new ones sort by the time they were made.</summary>
public static class Ids
{
    public static TId New<TId>() where TId : struct, IId<TId> => new() { Value = Guid.CreateVersion7() };

    public static bool TryParse<TId>([NotNullWhen(true)] string? text, out TId id) where TId : struct, IId<TId>
    {
        var read = Guid.TryParse(text, out var value);
        id = new() { Value = value };
        return read;
    }
}
