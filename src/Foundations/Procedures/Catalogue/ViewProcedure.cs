using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Catalogue;

/// <summary>A procedure as it holds on a day (today when none is named) or in the wording of a number, with its published entries and its history.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewProcedure(string Code, DateOnly? On = null, int? Number = null) : IQuery<ProcedurePage>;

/// <summary>Everything about a procedure on a day: its wording in force, the lists in which it stands, all its wordings.</summary>
public sealed record ProcedurePage(ProcedureCard Card, IReadOnlyList<ListingCard> Listings, IReadOnlyList<ProcedureHead> History);

/// <summary>An entry in a province's published list.</summary>
public sealed record ListingCard(string Agency, string Code, string Name, string Field, Levels Levels, OnlineLevel OnlineLevel, string? Decision);

internal sealed class ViewProcedureHandler(Database db, Stamped<Register> register, TimeProvider clock, IActorProvider actors) : IHandler<ViewProcedure, ProcedurePage>
{
    public async Task<ProcedurePage> Handle(ViewProcedure query, CancellationToken cancel)
    {
        var now = await register.Get(cancel);
        var head = NoSuchProcedure.Unless(query.Number is { } number
            ? now.All(new ProcedureCode(query.Code)).FirstOrDefault(one => one.Number == number)
            : now.InForce(new ProcedureCode(query.Code), query.On ?? clock.Today()));
        NoSuchProcedure.Unless(actors.Current.Sees(head));
        var listings = await db.Listings.AsNoTracking().Where(listing => listing.Procedure == head.Id).OrderBy(listing => listing.Agency).ThenBy(listing => listing.Code).ThenBy(listing => listing.Field).ThenBy(listing => listing.Name)
            .Select(listing => new ListingCard(listing.Agency, listing.Code, listing.Name, listing.Field, listing.Levels, listing.OnlineLevel, listing.Decision))
            .ToListAsync(cancel);
        return new(await now.Card(head, db, cancel), listings, now.All(head.Code));
    }
}
