using MotCua.Kernel;

namespace MotCua.Procedures;

/// <summary>The register of procedures, as other rooms read it; what others publish is seen within a second.</summary>
public interface IProcedures
{
    /// <summary>The wording in force on that day; any published form of the code is understood.</summary>
    Task<ProcedureCard?> InForce(ProcedureCode code, DateOnly day, CancellationToken cancel);

    /// <summary>A wording published once, whether still in force or not.</summary>
    Task<ProcedureCard?> Version(ProcedureVersionId id, CancellationToken cancel);

    /// <summary>The internal procedures in force on that day, of both groups.</summary>
    Task<IReadOnlyList<ProcedureHead>> Internal(DateOnly day, CancellationToken cancel);

    /// <summary>The fields in which any procedure is in force on that day, internal ones too.</summary>
    Task<IReadOnlyList<string>> Fields(DateOnly day, CancellationToken cancel);

    Task<PaperType?> PaperType(string code, CancellationToken cancel);

    /// <summary>Every kind of paper known, by code.</summary>
    ValueTask<IReadOnlyDictionary<string, PaperType>> PaperTypes(CancellationToken cancel);
}

internal sealed class RegisterReader(Stamped<Register> register, Database db) : IProcedures
{
    public async Task<ProcedureCard?> InForce(ProcedureCode code, DateOnly day, CancellationToken cancel)
    {
        var now = await register.Get(cancel);
        return now.InForce(code, day) is { } head ? await now.Card(head, db, cancel) : null;
    }

    public async Task<ProcedureCard?> Version(ProcedureVersionId id, CancellationToken cancel)
    {
        var now = await register.Get(cancel);
        return now.Version(id) is { } head ? await now.Card(head, db, cancel) : null;
    }

    public async Task<IReadOnlyList<ProcedureHead>> Internal(DateOnly day, CancellationToken cancel) => [.. (await register.Get(cancel)).Internal(day)];

    public async Task<IReadOnlyList<string>> Fields(DateOnly day, CancellationToken cancel)
    {
        var now = await register.Get(cancel);
        return [.. now.ByField(day).Concat(now.Internal(day)).Select(head => head.Field).Where(field => field.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    public async Task<PaperType?> PaperType(string code, CancellationToken cancel) =>
        (await register.Get(cancel)).Papers.GetValueOrDefault(code);

    public async ValueTask<IReadOnlyDictionary<string, PaperType>> PaperTypes(CancellationToken cancel) => (await register.Get(cancel)).Papers;
}
