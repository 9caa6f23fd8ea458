using MotCua.Kernel;
using MotCua.Registers;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Held;

/// <summary>What came of asking: whether the data stand in place of the paper now, and what the register said and when.</summary>
public sealed record RegisterTaken(bool Stands, SourceLooked Looked);

/// <summary>A question that was asked over the line, with its answer, before the deed itself.</summary>
internal sealed record AskedRegister(string Paper, Provable Provable, RegisterQuestion Question, RegisterAnswer Answer);

/// <summary>Asks a register about the applicant of a dossier, for one paper of it, and puts what it says in place of the paper.</summary>
internal sealed class RegisterAsking(Proofs proofs, IRegisters registers, Looking looking, Desk desk)
{
    /// <summary>Over the line, outside of the transaction; only ever about the applicant, and only the fields that the paper carries.</summary>
    public async Task<AskedRegister> Ask(Dossier dossier, string paperKey, CancellationToken cancel)
    {
        var paper = NoSuchPaper.Unless(dossier.Papers.FirstOrDefault(one => one.Key == paperKey));
        var provable = NoRegisterFor.With(paper.Name).Unless(await proofs.For(dossier, paper, cancel));
        var question = new RegisterQuestion(provable.Source, dossier.Applicant, dossier.ApplicantNumber, provable.Fields, dossier.Id.Value, dossier.Code ?? dossier.RequestNumber, dossier.Procedure, dossier.ProcedureName);
        return new(paperKey, provable, question, await registers.Ask(question, cancel));
    }

    /// <summary>The same where there may be no such paper, or no register that proves it.</summary>
    public async Task<AskedRegister?> TryAsk(Dossier dossier, string paperKey, CancellationToken cancel) =>
        dossier.Papers.FirstOrDefault(one => one.Key == paperKey) is { } paper && await proofs.For(dossier, paper, cancel) is not null ? await Ask(dossier, paperKey, cancel) : null;

    /// <summary>Writes down the reading and the looking, whatever came of it; only data that prove stand in place of the paper.</summary>
    public RegisterTaken Take(Dossier dossier, AskedRegister asked)
    {
        NotYours.Unless(asked.Question.Person == dossier.Applicant);
        var reading = registers.Keep(asked.Question, asked.Answer);
        var looked = Proofs.Said(reading, asked.Provable, dossier);
        var paper = NoSuchPaper.Unless(dossier.Papers.FirstOrDefault(one => one.Key == asked.Paper));
        var stood = paper.Source is PaperSource.Register;
        if (looked.Outcome is SourceOutcome.Proved)
        {
            dossier.TakeFact(asked.Paper, new(asked.Provable.Source, asked.Provable.SourceName, reading.At, reading.Facts, reading.Reference, reading.Id), desk.Hand, desk.Now);
        }

        looking.NoteRegister(dossier, paper, looked, counts: !stood && !dossier.IsDraft);
        return new(looked.Outcome is SourceOutcome.Proved, looked);
    }
}
