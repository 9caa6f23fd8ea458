using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Filters;

/// <summary>How an officer narrows the queue again and again, kept under a name: for themselves, or for all of their agency.</summary>
internal sealed class SavedFilter : Aggregate
{
    private SavedFilter()
    {
    }

    public Guid Id { get; private init; }

    public string Agency { get; private init; } = "";

    public Guid Owner { get; private init; }

    public string OwnerName { get; private init; } = "";

    public string Name { get; private init; } = "";

    public bool Shared { get; private init; }

    public QueueNarrowing Narrowing { get; private init; } = QueueNarrowing.None;

    public static SavedFilter Of(string agency, Hand by, string name, bool shared, QueueNarrowing narrowing)
    {
        FilterUnnamed.If(string.IsNullOrWhiteSpace(name));
        FilterEmpty.If(narrowing == QueueNarrowing.None);
        return new() { Id = Guid.CreateVersion7(), Agency = agency, Owner = by.Id, OwnerName = by.Name, Name = name.Trim(), Shared = shared, Narrowing = narrowing };
    }
}
