using MotCua.Kernel;

namespace MotCua.Procedures.Catalogue;

/// <summary>The fields in which procedures are in force, with how many each holds.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindFields : IQuery<IReadOnlyList<FieldCount>>;

/// <summary>A field (lĩnh vực) and the number of its procedures in force.</summary>
public sealed record FieldCount(string Field, int Procedures);

internal sealed class FindFieldsHandler(Stamped<Register> register, TimeProvider clock) : IHandler<FindFields, IReadOnlyList<FieldCount>>
{
    public async Task<IReadOnlyList<FieldCount>> Handle(FindFields query, CancellationToken cancel) =>
        [.. (await register.Get(cancel)).ByField(clock.Today()).CountBy(head => head.Field, StringComparer.OrdinalIgnoreCase)
            .Select(pair => new FieldCount(pair.Key, pair.Value))];
}
