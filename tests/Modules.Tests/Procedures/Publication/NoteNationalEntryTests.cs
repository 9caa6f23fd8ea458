using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class NoteNationalEntryTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task It_is_public_when_the_national_database_has_it_and_the_moment_is_that_of_the_note(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var decision = await house.ASigned(house.Clock.Today().AddDays(40));
        Must(await house.As(Control).Do(new PostDecision(decision)));
        await house.Deliver();
        Assert.Null((await house.Seen(decision)).NationalAt);
        house.Clock.Advance(TimeSpan.FromDays(2));

        Assert.True(DecisionRefusals.ReferenceMissing.Is((await house.As(Control).Do(new NoteNationalEntry(decision, " "))).Refusal));
        Must(await house.Do(new NoteNationalEntry(decision, "QG-1")));
        Must(await house.Do(new NoteNationalEntry(decision, "QG-2")));

        var seen = await house.Seen(decision);
        Assert.Equal((DecisionState.Public, "QG-1", house.Clock.GetUtcNow()), (seen.Row.State, seen.NationalReference, seen.NationalAt));
        Assert.False(seen.Row.Clock.IsLate);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Where_there_is_a_line_it_is_told_of_every_wording_and_tried_until_it_answers(TestDatabase database)
    {
        var line = new Line();
        await using var house = await House.Bare(database, services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<INationalDatabase>(services, line));
        Must(await house.Do(new MotCua.Organisation.Import.ImportUnits([new("agencies.csv", "code,name,kind,level,parent_code,unit_code,address,phone,email,from,until,in_legacy_code\nH02,UBND tỉnh,PeoplesCommittee,Province,,24,,,,2020-01-01,,\nH02.03,Sở Tư pháp,Department,Province,H02,24,,,,2020-01-01,,\nH02.24.01,UBND xã,PeoplesCommittee,Commune,H02,24,,,,2020-01-01,,\n")])));
        await house.Written();
        var decision = await house.ASigned(house.Clock.Today());
        Must(await house.As(Control).Do(new PostDecision(decision)));

        line.Fails = true;
        await house.Deliver();
        Assert.Null((await house.Seen(decision)).NationalAt);
        line.Fails = false;
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await house.Deliver();

        Assert.Equal(("QG-77", DecisionState.Public), ((await house.Seen(decision)).NationalReference, (await house.Seen(decision)).Row.State));
        Assert.Equal((Sample.Whole.Name, 2), (Assert.Single(line.Told!.Entries).Wording!.Name, line.Tries));
    }

    private sealed class Line : INationalDatabase
    {
        public bool Fails { get; set; }

        public int Tries { get; private set; }

        public DecisionNotice? Told { get; private set; }

        public bool IsConnected => true;

        public Task<string> Tell(DecisionNotice notice, Guid delivery, CancellationToken cancel)
        {
            (Tries, Told) = (Tries + 1, notice);
            return Fails ? throw new HttpRequestException("The line is down.") : Task.FromResult("QG-77");
        }
    }
}
