using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Planning;

/// <summary>A procedure is put into the plan: which agency reviews it, which officer of it where one is named, and by which day of that year.</summary>
[Needs(ReviewPermissions.Plan)]
public sealed record PlanReview(PlanId Plan, string Procedure, string Agency, DateOnly PlannedEnd, OfficerId? Officer = null) : ICommand<ReviewId>, IConcerns
{
    public Guid Subject => Plan.Value;
}

internal sealed class PlanReviewHandler(Database db, IProcedures procedures, IOrganisation organisation, TimeProvider clock) : IHandler<PlanReview, ReviewId>
{
    public async Task<ReviewId> Handle(PlanReview request, CancellationToken cancel)
    {
        var today = clock.Today();
        var plan = NoSuchPlan.Unless(await db.Plans.SingleOrDefaultAsync(one => one.Id == request.Plan, cancel));
        var card = ProcedureCode.TryParse(request.Procedure, out var code) ? await procedures.InForce(code, today, cancel) : null;
        NoSuchProcedure.At(nameof(request.Procedure)).Unless(card is not null);
        var agency = AgencyCode.TryParse(request.Agency, out var at) ? await organisation.Agency(at, today, cancel) : null;
        NoSuchAgency.At(nameof(request.Agency)).Unless(agency is not null);
        var officer = request.Officer is { } id ? await organisation.Officer(id, today, cancel) : null;
        NoSuchOfficer.At(nameof(request.Officer)).If(request.Officer is not null && officer?.Agency != agency.Id);
        EndOutside.At(nameof(request.PlannedEnd)).Unless(request.PlannedEnd.Year == plan.Year);
        PlannedAlready.At(nameof(request.Procedure)).If(await db.Reviews.AnyAsync(one => one.Plan == plan.Id && one.Procedure == card.Code.Value, cancel));
        var review = new Review
        {
            Id = Ids.New<ReviewId>(),
            Plan = plan.Id,
            Year = plan.Year,
            Procedure = card.Code.Value,
            Wording = card.Version.Value,
            Name = card.Name,
            Field = card.Field,
            Levels = card.Levels,
            Agency = agency.Code.Value,
            AgencyName = agency.Name,
            Officer = officer?.Id.Value,
            OfficerName = officer?.Name,
            PlannedEnd = request.PlannedEnd,
        };
        db.Add(review);
        return review.Id;
    }
}
