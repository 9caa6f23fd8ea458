using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Modules.Tests.Organisation;

public sealed class AgencyNamesTests
{
    [Theory]
    [InlineData("UBND xã Quý Sơn", "Quý Sơn", "UBND")]
    [InlineData("Ủy ban nhân dân thị trấn Chũ", "Chũ", "UBND")]
    [InlineData("UBND thành phố Bắc Giang", "Bắc Giang", "UBND")]
    [InlineData("UBND Thị xã Việt Yên", "Việt Yên", "UBND")]
    [InlineData("UBND phường 5", "Phường 5", "UBND")]
    [InlineData("Bảo hiểm xã hội huyện Lục Ngạn", "Lục Ngạn", "BHXH")]
    [InlineData("Công an tỉnh Bắc Giang", "Bắc Giang", "CA")]
    [InlineData("Sở Lao động - Thương binh và Xã hội", null, "SLĐTBXH")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch", null, "SVHTTDL")]
    [InlineData("Văn phòng UBND tỉnh", null, "VPUBND")]
    [InlineData("Trung tâm Phục vụ hành chính công tỉnh", null, "TTPVHCC")]
    [InlineData("Tỉnh", null, "T")]
    public void A_name_tells_the_place_and_the_sign(string agency, string? place, string sign) =>
        Assert.Equal((place, sign), (AgencyNames.Place(agency), AgencyNames.Sign(agency)));

    [Theory]
    [InlineData("H02.01.01", "Bắc Giang")]
    [InlineData("H02.12", "Bắc Giang")]
    [InlineData("H02.24.05", "Lục Ngạn")]
    [InlineData("H02.24.06", "Lục Ngạn")]
    [InlineData("H02.24.01.01", "Quý Sơn")]
    public async Task Where_its_own_name_tells_none_the_place_is_that_of_the_agency_above(string code, string place)
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var day = house.Clock.Today();

        var told = await house.With<IOrganisation, string>(async organisation =>
            await organisation.Place((await organisation.Agency(new AgencyCode(code), day, default))!, day, default));

        Assert.Equal(place, told);
    }
}
