using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Procedures.ProcedureRefusals;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>Reads what a sheet says of each procedure against the register: a new one is not in force yet, an amended or abolished one is.</summary>
internal sealed class Entries(Database db, IOrganisation organisation, DecisionDesk desk)
{
    public async Task<IReadOnlyList<DecisionEntry>> Of(DecisionId decision, DecisionSheet sheet, CancellationToken cancel)
    {
        TitleMissing.At(nameof(sheet.Title)).If(string.IsNullOrWhiteSpace(sheet.Title));
        ProposerUnknown.At(nameof(sheet.Proposer)).Unless(AgencyCode.TryParse(sheet.Proposer, out var proposer) && await organisation.Agency(proposer, desk.Today, cancel) is not null);
        OutsideNotYet.At(nameof(sheet.OutsideDay)).If(sheet.OutsideDay > desk.Today);
        List<DecisionEntry> entries = [];
        foreach (var line in sheet.Entries)
        {
            CodeUnreadable.With(line.Code).At(nameof(sheet.Entries)).Unless(ProcedureCode.TryParse(line.Code, out var code));
            EntryTwice.With(code.Value).At(nameof(sheet.Entries)).If(entries.Exists(entry => entry.Code == code.Value));
            var procedure = ProcedureUnknown.With(code.Value).At(nameof(sheet.Entries)).Unless(await db.Procedures.Include(one => one.Versions).AsNoTracking().SingleOrDefaultAsync(one => one.Code == code.Value, cancel));
            var wording = Check(procedure, line.Kind);
            entries.Add(DecisionEntry.Of(decision, procedure, wording.Name, line.Kind, wording.Internal is not null));
        }

        EntriesMixed.At(nameof(sheet.Entries)).If(entries.Exists(entry => entry.Internal) && entries.Exists(entry => !entry.Internal));

        return entries;
    }

    /// <summary>Whether this may still be done to the procedure; asked while drafting and again when it is signed.</summary>
    public ProcedureVersion Check(Procedure procedure, EntryKind kind)
    {
        var standing = procedure.Versions.Exists(version => version.IsEffective && (version.Until is null || version.Until > desk.Today));
        EntryNotNew.With(procedure.Code).At(nameof(DecisionSheet.Entries)).If(kind is EntryKind.New && standing);
        EntryNotInForce.With(procedure.Code).At(nameof(DecisionSheet.Entries)).If(kind is not EntryKind.New && !standing);
        EntryWithoutDraft.With(procedure.Code).At(nameof(DecisionSheet.Entries)).If(kind is not EntryKind.Abolished && procedure.Draft is null);
        return kind is EntryKind.Abolished ? procedure.Latest! : procedure.Draft!;
    }
}
