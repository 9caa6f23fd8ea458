using Microsoft.Extensions.DependencyInjection;
using MotCua.Audit;
using MotCua.Audit.Reading;
using MotCua.Kernel;
using MotCua.Modules.Tests.People;
using MotCua.People;
using MotCua.People.Registration;
using static MotCua.Audit.AuditRefusals;

namespace MotCua.Modules.Tests.Audit.Reading;

public sealed class ViewDeedTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_line_is_shown_in_full(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Knows(Folk.Thang);
        house.As(FindDeedsTests.Auditor);
        var first = (await house.Ask(new FindDeeds())).Value.Deeds.Single();

        Assert.Equal(first.At, (await house.Ask(new ViewDeed(first.Id))).Value.At);
        Assert.True(NoSuchDeed.Is((await house.Ask(new ViewDeed(Guid.CreateVersion7()))).Refusal));
    }
}
