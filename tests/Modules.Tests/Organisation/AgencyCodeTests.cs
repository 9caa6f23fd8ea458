using CsCheck;
using MotCua.Organisation;

namespace MotCua.Modules.Tests.Organisation;

public sealed class AgencyCodeTests
{
    private static readonly Gen<AgencyCode> Codes =
        Gen.Select(Gen.Char['A', 'Z'], Gen.Int[1, 99], Gen.Int[1, 999].Array[0, 4])
            .Select((letter, root, rest) => new AgencyCode($"{letter}{root:00}{string.Concat(rest.Select(segment => $".{segment:00}"))}"));

    [Theory]
    [InlineData("H02", "H02")]
    [InlineData(" h02.12 ", "H02.12")]
    [InlineData("H21.100", "H21.100")]
    [InlineData("H02.12.05.007", "H02.12.05.007")]
    [InlineData("000.00.12.H02", "H02.12")]
    [InlineData("000.05.12.H02", "H02.12.05")]
    [InlineData("007.05.12.H02", "H02.12.05.007")]
    [InlineData("000.00.00.H05", "H05")]
    [InlineData("005.00.12.H02", "H02.12.00.005")]
    [InlineData("H02.00.00", "H02")]
    public void Both_written_forms_are_read(string written, string code)
    {
        Assert.True(AgencyCode.TryParse(written, out var read));
        Assert.Equal(code, read.Value);
        Assert.Equal(read, new AgencyCode(code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("H")]
    [InlineData("02.H")]
    [InlineData("H02.")]
    [InlineData("H02..12")]
    [InlineData("H02-12")]
    [InlineData("00.00.12.H02")]
    [InlineData("000.00.12")]
    [InlineData("H02.12\n.1")]
    public void What_is_no_code_is_refused(string? written)
    {
        Assert.False(AgencyCode.TryParse(written, out _));
        Assert.Throws<FormatException>(() => new AgencyCode(written!));
    }

    [Theory]
    [InlineData("H02", "000.00.00.H02")]
    [InlineData("H02.12", "000.00.12.H02")]
    [InlineData("H02.12.05.007", "007.05.12.H02")]
    [InlineData("H21.100", null)]
    [InlineData("H02.12.05.007.01", null)]
    public void The_old_form_exists_where_its_fixed_widths_allow(string code, string? old) =>
        Assert.Equal(old, new AgencyCode(code).OldForm);

    [Fact]
    public void The_old_form_reads_back_to_the_same_code() => Codes.Sample(code =>
        code.OldForm is not { } old || (AgencyCode.TryParse(old, out var back) && back == code));

    [Theory]
    [InlineData("H02", "H02.12", true)]
    [InlineData("H02.12", "H02.12", true)]
    [InlineData("H02.1", "H02.12", false)]
    [InlineData("H02.12", "H02", false)]
    [InlineData("H02.12", "H02.120.1", false)]
    public void Containing_goes_by_whole_segments(string outer, string inner, bool contains) =>
        Assert.Equal(contains, new AgencyCode(outer).Contains(new AgencyCode(inner)));

    [Fact]
    public void Every_parent_contains_its_child_and_never_the_reverse() => Codes.Sample(code =>
        code.Parent is not { } parent || (parent.Contains(code) && !code.Contains(parent)));

    [Fact]
    public void A_root_has_no_parent()
    {
        Assert.Null(new AgencyCode("H02").Parent);
        Assert.Equal(new AgencyCode("H02"), new AgencyCode("H02.12").Parent);
    }
}
