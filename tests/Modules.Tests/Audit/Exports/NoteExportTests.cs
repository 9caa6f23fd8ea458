using MotCua.Audit;
using MotCua.Audit.Exports;
using MotCua.Audit.Reading;
using MotCua.Kernel;
using static MotCua.Audit.AuditRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Audit.Exports;

public sealed class NoteExportTests
{
    private static readonly Actor Auditor = new(Guid.CreateVersion7(), ActorKind.Officer, "Kiểm tra", [new(AuditPermissions.Read, null, Period.Always)]);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_list_taken_out_is_remembered_with_who_took_it_how_narrowed_and_how_long(TestDatabase database)
    {
        await using var house = await House.On(database);
        var clerk = await house.Clerk();
        var export = Guid.CreateVersion7();

        Must(await house.As(clerk).Do(new NoteExport(export, "Hàng chờ xử lý", "Tìm: thắng", 38)));

        var taken = Assert.Single(Must(await house.As(Auditor).Ask(new FindExports())));
        Assert.Equal((export, "Hàng chờ xử lý", "Tìm: thắng", 38, clerk.Name, clerk.Office), (taken.Id, taken.List, taken.Filter, taken.Rows, taken.ActorName, taken.Office));
        Assert.Equal(nameof(NoteExport), Assert.Single(Must(await house.Ask(new FindDeeds(About: export))).Deeds).Name);
        Assert.Empty(Must(await house.Ask(new FindExports(export))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_citizen_takes_no_list_out_and_a_clerk_does_not_read_who_did(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.True(NotAnOfficial.Is((await house.As(await house.Citizen()).Do(new NoteExport(Guid.CreateVersion7(), "x", "", 1))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Clerk()).Ask(new FindExports())).Refusal));
    }
}
