using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Import;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Import;

public sealed class ImportUnitsTests
{
    private const string AgencyHead = "code,name,kind,level,parent_code,unit_code,address,phone,email,from,until,in_legacy_code\n";
    private const string UnitHead = "agency_code,unit_key,name,is_one_stop,phone,from,until\n";
    private const string OfficerHead = "key,name,agency_code,unit_key,position,roles,phone,email,signer_title,login,from,until\n";

    private static readonly ImportFile Agencies = new("agencies.csv", AgencyHead + """
        H02,UBND tỉnh Bắc Giang,PeoplesCommittee,Province,,24,"82 Hùng Vương, thành phố Bắc Giang",,,2020-01-01,,
        H02.12,UBND huyện Lục Ngạn,PeoplesCommittee,District,H02,219,,,,2020-01-01,,000.00.12.H02

        """);

    private static readonly ImportFile Units = new("units.csv", UnitHead + "H02.12,one-stop,Bộ phận Một cửa,1,,2020-01-01,\n");

    private static readonly ImportFile Officers = new("officers.csv",
        OfficerHead + "nga,Hoàng Thị Nga,H02.12,one-stop,Chuyên viên,Clerk|Officer,,,,clerk.nga,2020-01-01,\n");

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Three_files_make_a_province_and_the_same_again_changes_nothing(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(Province.Administrator);

        var first = (await house.Do(new ImportUnits([Officers, Units, Agencies]))).Value;
        var again = (await house.Do(new ImportUnits([Agencies, Units, Officers]))).Value;

        Assert.Equal((4, 0, 0, 0), (first.Created, first.Changed, first.Unchanged, first.Refused.Count));
        Assert.Equal((0, 0, 4, 0), (again.Created, again.Changed, again.Unchanged, again.Refused.Count));
        var nga = Assert.Single((await house.Ask(new FindOfficers())).Value);
        Assert.Equal(("clerk.nga", "Bộ phận Một cửa", "UBND huyện Lục Ngạn"), (nga.Login, nga.UnitName, nga.AgencyName));
        Assert.Equal([Role.Clerk, Role.Officer], nga.Card.Roles);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Good_lines_are_taken_and_each_bad_one_is_named_with_its_line(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.As(Province.Administrator).Do(new ImportUnits([Agencies, Units, Officers]));

        var report = (await house.Do(new ImportUnits([
            new("a.csv", AgencyHead
                + "H02.13,UBND huyện Yên Thế,PeoplesCommittee,District,H02,,,,,2020-01-01,,\n"
                + "x,Tên,Department,Province,H02,,,,,2020-01-01,,\n"
                + "H02.14,Tên,Sở,Province,H02,,,,,2020-01-01,,\n"
                + "H02.14,\"Hai\ndòng\",Department,Province,H99,,,,,2020-01-01,,\n"
                + "H02.14,Tên,Department,Province,H02,,,,,01.01.2020,,\n"
                + "H02.14,,Department,Province,H02,,,,,2020-01-01,,\n"
                + "H02.14,Tên,Department,Province,H02,,,,,2020-01-01,2019-01-01,\n"
                + "H02.14,Tên,Department,Province,H02\n"
                + "H05.01,Tên,Department,Province,,,,,,2020-01-01,,\n"
                + "H02.13,UBND huyện Khác,PeoplesCommittee,District,H02,,,,,2020-01-01,,\n"),
            new("u.csv", UnitHead + "H02.77,x,Tên,0,,2020-01-01,\nH02.12,y,Tên,có,,2020-01-01,\nH02.12,one-stop,Tên,1,,2021-01-01,\n"),
            new("o.csv", OfficerHead
                + "a,A,H02.12,nowhere,Chức,Clerk,,,,a,2020-01-01,\n"
                + "b,B,H02.12,,Chức,Chúa tể,,,,b,2020-01-01,\n"
                + "c,C,H02.12,,Chức,,,,,clerk.nga,2020-01-01,\n"
                + "nga,Nga,H02.12,,Chức,,,,,,2019-01-01,\n"),
            new("z.csv", "a,b\n1,2\n"),
        ]))).Value;

        Assert.Equal((1, 0, 0), (report.Created, report.Changed, report.Unchanged));
        Assert.Equal(
            [
                ("z.csv", 1, FileUnknown.Code), ("a.csv", 3, CodeInvalid.Code), ("a.csv", 4, FieldUnreadable.Code), ("a.csv", 5, ParentUnknown.Code),
                ("a.csv", 7, FieldUnreadable.Code), ("a.csv", 8, FieldMissing.Code), ("a.csv", 9, PeriodBackwards.Code), ("a.csv", 10, FieldCount.Code),
                ("a.csv", 11, NotYourAgency.Code), ("a.csv", 12, LineRepeated.Code), ("u.csv", 2, AgencyUnknown.Code), ("u.csv", 3, FieldUnreadable.Code),
                ("u.csv", 4, HistoryWritten.Code), ("o.csv", 2, UnitUnknown.Code), ("o.csv", 3, FieldUnreadable.Code), ("o.csv", 4, LoginTaken.Code),
                ("o.csv", 5, AgencyUnknown.Code),
            ],
            report.Refused.Select(line => (line.File, line.Line, line.Code)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Later_lines_write_history_forward_and_stay_idempotent(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(Province.Administrator);
        ImportFile[] files =
        [
            new("a.csv", Agencies.Text + "H02.12,UBND thị xã Chũ,PeoplesCommittee,District,H02,219,,,,2025-01-01,2025-07-01,\n"),
            Units,
            new("o.csv", Officers.Text + "nga,Hoàng Thị Nga,H02,,Chuyên viên chính,Leader,,,,clerk.nga,2024-03-01,\n"),
        ];

        var first = (await house.Do(new ImportUnits(files))).Value;
        var again = (await house.Do(new ImportUnits(files))).Value;

        Assert.Equal((4, 2, 0, 0), (first.Created, first.Changed, first.Unchanged, first.Refused.Count));
        Assert.Equal((0, 0, 6, 0), (again.Created, again.Changed, again.Unchanged, again.Refused.Count));
        var (before, after) = (await NameOn(house, new(2024, 12, 31)), await NameOn(house, new(2025, 1, 1)));
        Assert.Equal(("UBND huyện Lục Ngạn", "UBND thị xã Chũ", null), (before, after, await NameOn(house, new(2025, 7, 1))));
        var nga = (await house.Ask(new FindOfficers(On: new(2024, 3, 1)))).Value.Single().Card;
        Assert.Equal([Role.Leader], nga.Roles);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_corrected_line_changes_what_it_corrects(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.As(Province.Administrator).Do(new ImportUnits([Agencies, Units, Officers]));

        var report = (await house.Do(new ImportUnits([
            new("u.csv", Units.Text.Replace("Một cửa", "Tiếp nhận và Trả kết quả", StringComparison.Ordinal)),
            new("o.csv", Officers.Text.Replace("Clerk|Officer", "Clerk|Leader", StringComparison.Ordinal)),
        ]))).Value;

        Assert.Equal((0, 2, 0, 0), (report.Created, report.Changed, report.Unchanged, report.Refused.Count));
        var nga = (await house.Ask(new FindOfficers())).Value.Single();
        Assert.Equal("Bộ phận Tiếp nhận và Trả kết quả", nga.UnitName);
        Assert.Equal([Role.Clerk, Role.Leader], nga.Card.Roles);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_role_can_be_held_at_another_agency_than_the_post(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var officers = new ImportFile("o.csv", OfficerHead + "vinh,Ngô Quang Vinh,H02.12,,Quản trị viên,Administrator@H02|Officer,,,,,2020-01-01,\n");
        house.As(Province.Administrator);

        Assert.Empty((await house.Do(new ImportUnits([Agencies, officers]))).Value.Refused);
        Assert.Equal(1, (await house.Do(new ImportUnits([officers]))).Value.Unchanged);

        var vinh = (await house.Ask(new FindOfficers())).Value.Single().Card.Id;
        var roles = await house.With((IOrganisation all) => all.RolesOf(vinh, default));
        Assert.Equal([(Role.Officer, "H02.12"), (Role.Administrator, "H02")], roles.Select(role => (role.Role, role.Agency.Value)).Order());
        Assert.Equal(AgencyUnknown.Code, (await house.Do(new ImportUnits([officers with { Text = officers.Text.Replace("@H02", "@H02.99", StringComparison.Ordinal) }]))).Value.Refused.Single().Code);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_an_administrator_imports(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Province.Citizen).Do(new ImportUnits([Agencies]))).Refusal));
    }

    private static Task<string?> NameOn(House house, DateOnly day) =>
        house.With(async (IOrganisation organisation) => (await organisation.Agency(new AgencyCode("H02.12"), day, default))?.Name);
}
