using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Filters;
using MotCua.Dossiers.Notes;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Templates;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

internal sealed class DossierTables : ITables
{
    public const string Schema = "dossiers";

    public void Map(ModelBuilder model)
    {
        model.Entity<Dossier>(dossier =>
        {
            dossier.In(Schema, "dossier");
            dossier.HasIndex(d => d.RequestNumber).IsUnique();
            dossier.HasIndex(d => d.Code).IsUnique();
            dossier.HasIndex(d => new { d.Applicant, d.Id });
            dossier.HasIndex(d => new { d.Submitter, d.Id });
            dossier.HasIndex(d => new { d.ReceivingAgency, d.AcceptedAt });
            dossier.HasIndex(d => new { d.EndedAt, d.Id });
            dossier.HasIndex(d => new { d.Process, d.EndedAt, d.Id });
            dossier.HasIndex(d => new { d.Procedure, d.Id }).HasFilter("ended_at IS NULL");
            dossier.HasIndex(d => new { d.RequestedBy, d.Id }).HasFilter("requested_by IS NOT NULL");
            // With all that a number begun is asked for, so that of those elsewhere who bear it no dossier is opened.
            dossier.HasIndex(d => new { d.ApplicantNumber, d.CompetentAgency, d.ReceivingAgency, d.Id }, "IX_dossier_applicant_number_at_agency");
            dossier.HasIndex(d => d.ApplicantPhone);
            dossier.HasIndex(d => d.ApplicantFold);
            dossier.HasIndex(d => new { d.CompetentAgency, d.ListedAs, d.Id });
            dossier.HasIndex(d => new { d.CompetentAgency, d.ListedAs, d.FirstDue });
            dossier.HasIndex(d => new { d.CompetentAgency, d.EndedAt, d.EndedLate });
            dossier.HasIndex(d => new { d.ReceivingAgency, d.Id }).HasFilter("paid < fee");
            dossier.Property(d => d.Allotment).AsJson();
            dossier.Property(d => d.Papers).AsJson();
            dossier.Property(d => d.Ledger).AsJson();
            dossier.Property(d => d.Supplements).AsJson();
            dossier.Property(d => d.Draft).AsJson();
            dossier.Property(d => d.Result).AsJson();
            dossier.Property(d => d.Delivery).AsJson();
            dossier.HasIndex(d => d.Lead).HasFilter("lead IS NOT NULL");
            dossier.Ignore(d => d.OpenSteps);
            dossier.Ignore(d => d.AnswerGiven);
            dossier.Ignore(d => d.Agencies);
            dossier.HasMany(d => d.Work).WithOne().HasForeignKey(work => work.Dossier).IsRequired();
            dossier.HasMany(d => d.Timers).WithOne().HasForeignKey(timer => timer.Dossier).IsRequired();
            dossier.HasMany(d => d.Steps).WithOne().HasForeignKey("DossierId").IsRequired();
            dossier.HasMany(d => d.Consultations).WithOne().HasForeignKey("DossierId").IsRequired();
            dossier.HasMany(d => d.Sheets).WithOne().HasForeignKey("DossierId").IsRequired();
            dossier.HasIndex(d => new { d.CompetentAgency, d.Procedure, d.Id });
            dossier.HasIndex(d => new { d.CompetentAgency, d.Id });
            dossier.HasIndex(d => new { d.ReceivingAgency, d.Id }, "IX_dossier_received_for_others").HasFilter("receiving_agency <> competent_agency");
            dossier.HasIndex(d => new { d.ReceivingAgency, d.Procedure, d.Id }, "IX_dossier_received_for_others_by_procedure").HasFilter("receiving_agency <> competent_agency");
            dossier.HasIndex(d => new { d.Procedure, d.Channel, d.ProcedureVersion });
            dossier.HasMany(d => d.Words).WithOne().HasForeignKey(word => word.Dossier).IsRequired();
            dossier.HasMany(d => d.History).WithOne().HasForeignKey("DossierId").IsRequired();
        });
        model.Entity<DossierStep>(step =>
        {
            step.In(Schema, "step");
            step.Ignore(s => s.IsWork);
        });
        model.Entity<RunningTimer>(timer =>
        {
            timer.In(Schema, "timer");
            timer.HasIndex(t => new { t.RingsAt, t.Id });
        });
        model.Entity<OpenWork>(work =>
        {
            work.In(Schema, "work");
            work.HasIndex(w => new { w.Agency, w.Role, w.Due, w.Id });
            work.HasIndex(w => new { w.Agency, w.Role, w.Officer, w.Due, w.Id });
            work.HasIndex(w => new { w.Agency, w.Dossier }).HasFilter("is_elsewhere");
        });
        model.Entity<Consultation>(consultation =>
        {
            consultation.In(Schema, "consultation");
            consultation.HasIndex(c => new { c.Agency, c.AnsweredAt, c.DueAt });
            consultation.HasIndex(c => new { c.AnsweredAt, c.SilentSince, c.DueAt });
            consultation.HasIndex(c => new { c.Asker, c.AnsweredAt, c.DueAt });
            consultation.Property(c => c.QuestionPapers).AsJson();
            consultation.Property(c => c.AnswerPapers).AsJson();
            consultation.Ignore(c => c.Addressee);
        });
        model.Entity<IssuedSheet>(sheet => sheet.In(Schema, "sheet"));
        model.Entity<Happening>(happening => happening.In(Schema, "happening"));
        model.Entity<DossierWord>(word =>
        {
            word.In(Schema, "word");
            word.HasKey(w => new { w.Dossier, w.Word, w.Agency });
            word.HasIndex(w => new { w.Agency, w.Word, w.Dossier, w.NameBits });
        });
        model.Entity<DossierNote>(note =>
        {
            note.In(Schema, "note");
            note.HasIndex(n => new { n.Dossier, n.Id });
        });
        model.Entity<DraftWriting>(writing =>
        {
            writing.In(Schema, "draft_writing");
            writing.HasIndex(w => new { w.Dossier, w.Refuses }).IsUnique();
            writing.Property(w => w.Typed).AsJson();
        });
        model.Entity<AnswerTemplate>(template =>
        {
            template.In(Schema, "template");
            template.HasIndex(t => new { t.Owner, t.Purpose });
            template.HasIndex(t => new { t.Agency, t.Purpose });
        });
        model.Entity<SavedFilter>(filter =>
        {
            filter.In(Schema, "filter");
            filter.HasIndex(f => f.Owner);
            filter.HasIndex(f => f.Agency);
            filter.Property(f => f.Narrowing).AsJson();
        });
    }
}

internal static class DossierSets
{
    /// <summary>Of open work, timers and questions there is mostly one or none: they come with the dossier itself, and one question is spared.</summary>
    private static readonly AskedOften<DossierId, Dossier?> DossierWithWork = new((db, id, _) => db.Set<Dossier>()
        .Include(one => one.Work).Include(one => one.Timers).Include(one => one.Consultations).AsSingleQuery().SingleOrDefault(one => one.Id == id));

    private static readonly ListedOften<DossierId, DossierStep> StepsOfDossier = new((db, id) => db.Set<DossierStep>().Where(step => EF.Property<DossierId>(step, "DossierId") == id));

    extension(Database db)
    {
        public DbSet<Dossier> Dossiers => db.Set<Dossier>();

        public DbSet<OpenWork> OpenWork => db.Set<OpenWork>();

        /// <summary>The same for what hears of a deed on the dossier: that deed has it in hand already, with its steps, and nothing is asked again.</summary>
        public async Task<Dossier> DossierAtHand(DossierId id, CancellationToken cancel) =>
            await db.Dossiers.FindAsync([id], cancel) is { Steps.Count: > 0 } known ? known : await db.Dossier(id, cancel);

        /// <summary>The dossier with its steps and questions; its history and papers issued are only added to.</summary>
        public async Task<Dossier> Dossier(DossierId id, CancellationToken cancel)
        {
            var dossier = NoSuchDossier.Unless(await DossierWithWork.Of(db, id, cancel));

            // Whatever is fetched beside a dossier at hand is laid into it.
            await StepsOfDossier.Of(db, id, cancel);
            return dossier;
        }
    }
}
