using MotCua.Kernel;
using MotCua.People;
using MotCua.Procedures;
using MotCua.Registers;

namespace MotCua.Dossiers.Held;

/// <summary>A register whose data do in place of a paper: which, by what name, and which fields of it.</summary>
public sealed record Provable(DataSource Source, string SourceName, IReadOnlyList<string> Fields);

/// <summary>Tells which papers of a dossier data of a register do in place of, and what an answer of a register is worth for one.</summary>
internal sealed class Proofs(IProcedures procedures, IRegisters registers)
{
    /// <summary>The register that could prove what this paper does, of the applicant; none where none is connected.</summary>
    public async Task<Provable?> For(Dossier dossier, DossierPaper paper, CancellationToken cancel)
    {
        if (paper.IsTheForm || !paper.Kinds.Any)
        {
            return null;
        }

        var types = await procedures.PaperTypes(cancel);
        foreach (var type in paper.Kinds.All.Select(kind => types.GetValueOrDefault(kind)).OfType<PaperType>())
        {
            if (SourceOf(type.Source, dossier.ApplicantNumber) is { } source && registers.IsConnected(source))
            {
                string[] fields = [.. type.Fields.Prepend(RegisterField.Name).Distinct().Where(RegisterField.All.Contains)];
                return new(source, registers.NameOf(source), fields);
            }
        }

        return null;
    }

    /// <summary>The newest reading within this dossier that bears on the paper.</summary>
    public static RegisterReading? Latest(IReadOnlyList<RegisterReading> readings, Provable provable) =>
        readings.FirstOrDefault(reading => reading.Source == provable.Source && provable.Fields.All(reading.Fields.Contains));

    /// <summary>Data of somebody with another name, or without what was asked for, prove nothing; a person decides, never the machine.</summary>
    public static SourceOutcome Worth(RegisterReading reading, Provable provable, Dossier dossier) => reading.Kind switch
    {
        AnswerKind.NoAnswer => SourceOutcome.Silent,
        AnswerKind.Unknown => SourceOutcome.Unknown,
        _ => provable.Fields.All(field => reading.Facts.ContainsKey(field)) && Same(reading.Facts[RegisterField.Name], dossier.ApplicantName) ? SourceOutcome.Proved : SourceOutcome.Differs,
    };

    public static SourceLooked Said(RegisterReading reading, Provable provable, Dossier dossier) =>
        new(provable.Source, provable.SourceName, Worth(reading, provable, dossier), reading.At, reading.Id) { Fault = reading.Fault };

    /// <summary>People are entered in the one register, enterprises in the other; the number tells which.</summary>
    private static DataSource? SourceOf(string? said, string number) => said switch
    {
        "population" when IdentityNumber.TryParse(number, out _) => DataSource.Population,
        "enterprise" when TaxCode.TryParse(number, out _) => DataSource.Enterprise,
        _ => null,
    };

    private static bool Same(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string name) => string.Join(' ', VietnameseFold.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
