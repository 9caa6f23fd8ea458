using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;

namespace MotCua.Reviews;

/// <summary>Review and simplification of procedures, with what they cost those who follow them.</summary>
public sealed class ReviewsModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Handlers().Tables<ReviewTables>()
            .Remembers(TermsShelf.Stamp, TermsShelf.Load)
            .Delivers<ProcedurePublished, NoteOncePublished>()
            .Delivers<ProcedureWithdrawn, NoteOnceWithdrawn>()
            .Repeats(TimeSpan.FromMinutes(1), () => new CountDossiers())
            .Grants(nameof(Role.ProcedureControl), ReviewPermissions.View, ReviewPermissions.Plan, ReviewPermissions.Fill, ReviewPermissions.Set)
            .Grants(nameof(Role.Officer), ReviewPermissions.View, ReviewPermissions.Fill)
            .Grants(nameof(Role.HeadOfUnit), ReviewPermissions.View, ReviewPermissions.Fill)
            .Grants(nameof(Role.Leader), ReviewPermissions.View, ReviewPermissions.Decide)
            .Grants(nameof(Role.Auditor), ReviewPermissions.View);
        module.Services.AddScoped<Workbench>().AddScoped<EffectReading>();
    }
}
