using Microsoft.Extensions.DependencyInjection;
using MotCua.Audit;
using MotCua.Audit.Reading;
using MotCua.Kernel;
using MotCua.Modules.Tests.People;
using MotCua.People;
using MotCua.People.Registration;
using static MotCua.Audit.AuditRefusals;

namespace MotCua.Modules.Tests.Audit.Reading;

public sealed class FindDeedsTests
{
    internal static readonly Actor Auditor = new(Guid.CreateVersion7(), ActorKind.Officer, "Lương Đình Khải", [new(AuditPermissions.Read, "H02", Period.Always)]);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Deeds_are_found_by_subject_actor_day_and_kind(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);
        await house.Ask(new ViewPerson(thang));
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.Do(new CorrectContact(thang, null, "0912345678", null, []));
        await house.As(Folk.Self(thang)).Do(new RegisterPerson(Folk.Hoa));
        house.As(Auditor);

        Assert.Equal([nameof(CorrectContact), nameof(ViewPerson)], Names(await house.Ask(new FindDeeds(About: thang.Value))));
        Assert.Equal([nameof(CorrectContact), nameof(ViewPerson), nameof(RegisterPerson)], Names(await house.Ask(new FindDeeds(Actor: Folk.Clerk.Id))));
        Assert.Equal([nameof(ViewPerson)], Names(await house.Ask(new FindDeeds(About: thang.Value, Day: new(2023, 6, 12)))));
        Assert.Equal([nameof(CorrectContact)], Names(await house.Ask(new FindDeeds(About: thang.Value, Kind: DeedKind.Changes))));
        var denied = Assert.Single((await house.Ask(new FindDeeds(Kind: DeedKind.Denied))).Value.Deeds);
        Assert.Equal((nameof(RegisterPerson), KernelRefusals.NotAllowed.Code, thang.Value), (denied.Name, denied.Refused, denied.ActorId));
        Assert.Equal([nameof(ContactCorrected)], (await house.Ask(new FindDeeds(Name: nameof(CorrectContact)))).Value.Deeds.Single().Events);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Pages_follow_one_another_without_gap_or_repetition(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);
        for (var time = 0; time < 120; time++)
        {
            await house.Do(new CorrectContact(thang, $"số {time}", null, null, []));
        }

        house.As(Auditor);
        List<Guid> seen = [];
        Guid? before = null;
        do
        {
            var page = (await house.Ask(new FindDeeds(thang.Value, Kind: DeedKind.Changes, Before: before))).Value;
            seen.AddRange(page.Deeds.Select(deed => deed.Id));
            before = page.Older;
        }
        while (before is not null);

        Assert.Equal(120, seen.Distinct().Count());
        Assert.Equal(120, seen.Count);
        Assert.Equal(seen.OrderDescending(), seen);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_auditor_is_audited_and_nobody_else_reads(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);

        await house.As(Auditor).Ask(new FindDeeds(thang.Value));

        Assert.Equal(Auditor.Id, (await house.Ask(new FindDeeds(thang.Value, Name: nameof(FindDeeds)))).Value.Deeds[0].ActorId);
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Folk.Clerk).Ask(new FindDeeds())).Refusal));
    }

    private static IEnumerable<string> Names(Outcome<DeedPage> page) => page.Value.Deeds.Where(deed => deed.ActorId != Auditor.Id).Select(deed => deed.Name);
}
