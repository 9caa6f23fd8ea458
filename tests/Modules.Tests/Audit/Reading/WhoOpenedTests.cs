using Microsoft.Extensions.DependencyInjection;
using MotCua.Audit;
using MotCua.Audit.Reading;
using MotCua.Kernel;
using MotCua.Modules.Tests.People;
using MotCua.People;
using MotCua.People.Registration;
using static MotCua.Audit.AuditRefusals;

namespace MotCua.Modules.Tests.Audit.Reading;

public sealed class WhoOpenedTests
{
    private static Actor Reader(Guid person) => new(person, ActorKind.Citizen, "Công dân", [new(AuditPermissions.Own, null, Period.Always)]);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_citizen_sees_who_opened_the_own_file_and_no_others(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (thang, hoa) = (await house.Knows(Folk.Thang), await house.Knows(Folk.Hoa));
        await house.As(Folk.Clerk with { Office = "UBND huyện Lục Ngạn" }).Ask(new FindPerson(Folk.Thang.Number));

        var opened = Assert.Single((await house.As(Reader(thang.Value)).Ask(new WhoOpened(thang.Value))).Value);

        Assert.Equal(("Phạm Thu Trang", "UBND huyện Lục Ngạn", nameof(FindPerson)), (opened.Who, opened.Office, opened.Question));
        await house.As(Folk.Clerk).Ask(new FindPerson(Folk.Thang.Number));
        var latest = Assert.Single((await house.As(Reader(thang.Value)).Ask(new WhoOpened(thang.Value, Take: 1))).Value);
        Assert.NotEqual(opened.Id, latest.Id);
        Assert.Equal(opened.Id, Assert.Single((await house.Ask(new WhoOpened(thang.Value, latest.Id))).Value).Id);
        Assert.True(NotYours.Is((await house.Ask(new WhoOpened(hoa.Value))).Refusal));
        Assert.Empty((await house.As(Reader(hoa.Value)).Ask(new WhoOpened(hoa.Value))).Value);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_room_tells_whose_its_files_are(TestDatabase database)
    {
        var (file, owner) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var house = await House.Bare(database, services => services.AddSingleton<IOwnFiles>(new OneFile(file, owner)));

        Assert.True((await house.As(Reader(owner)).Ask(new WhoOpened(file))).Done);
        Assert.True(NotYours.Is((await house.As(Reader(Guid.CreateVersion7())).Ask(new WhoOpened(file))).Refusal));
    }

    private sealed class OneFile(Guid file, Guid owner) : IOwnFiles
    {
        public Task<bool> Belongs(Guid asked, Guid person, CancellationToken cancel) => Task.FromResult((asked, person) == (file, owner));
    }
}
