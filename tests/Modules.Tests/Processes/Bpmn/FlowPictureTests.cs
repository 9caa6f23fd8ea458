using MotCua.Processes.Bpmn;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes.Bpmn;

public sealed class FlowPictureTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Demo("processes"), "*.bpmn").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => name!)];

    [Theory, MemberData(nameof(Files))]
    public void Every_node_and_arrow_of_the_demo_province_is_drawn_and_no_two_nodes_lie_upon_each_other(string name)
    {
        var file = BpmnFile.Read(File.ReadAllBytes(Path.Combine(Demo("processes"), name)));
        var graph = GraphReader.Read(file).Graph!;

        var picture = FlowPicture.Of(file, graph)!;

        Assert.Empty(graph.Nodes.Select(node => node.Id).Except(picture.Shapes.Select(shape => shape.Id)));
        Assert.Empty(graph.Flows.Select(flow => flow.Id).Except(picture.Arrows.Select(arrow => arrow.Id)));
        var nodes = picture.Shapes.Where(shape => graph.Node(shape.Id) is { Kind: not NodeKind.Timer }).ToArray();
        Assert.DoesNotContain(
            from one in nodes from other in nodes where string.CompareOrdinal(one.Id, other.Id) < 0 && graph.Node(one.Id)!.Part == graph.Node(other.Id)!.Part select (one.Box, other.Box),
            pair => pair.Item1.X < pair.Item2.Right && pair.Item2.X < pair.Item1.Right && pair.Item1.Y < pair.Item2.Bottom && pair.Item2.Y < pair.Item1.Bottom);
        // Forward means to the right.
        Assert.All(graph.Flows.Where(flow => !flow.Back), flow => Assert.True(Box(graph.Nodes[flow.From]).X < Box(graph.Nodes[flow.To]).X));

        Box Box(FlowNode node) => picture.Shapes.First(shape => shape.Id == node.Id).Box;
    }

    [Fact]
    public void A_process_without_a_diagram_is_laid_out_and_what_is_inside_a_part_lies_inside_it()
    {
        var drawing = new Drawing().Start().Part("visit", part => part.Start("s").Task("go").Task("write").End("e").Chain("s", "go", "write", "e")).Timer("late", "visit").Task("remind").Xor("on").End()
            .Chain("start", "visit", "on", "end").Chain("late", "remind", "on");

        var picture = FlowPicture.Of(drawing.File(), drawing.Graph())!;
        var visit = picture.Shapes.First(shape => shape.Id == "visit").Box;

        Assert.All(picture.Shapes.Where(shape => shape.Id is "s" or "go" or "write" or "e").Select(shape => shape.Box), box => Assert.True(box.X > visit.X && box.Right < visit.Right && box.Y > visit.Y && box.Bottom < visit.Bottom));
        Assert.Equal("timer", picture.Shapes.First(shape => shape.Id == "late").Trigger);
        Assert.Null(FlowPicture.Of(drawing.File(), null));
    }

    [Fact]
    public void What_is_said_of_nodes_goes_with_the_picture()
    {
        var drawing = new Drawing().Start().Task("look").End().Chain("start", "look", "end");

        var picture = FlowPicture.Of(drawing.File(), drawing.Graph(), new Dictionary<string, PictureBadge> { ["look"] = new("12", PictureTone.Late, "12 hồ sơ") })!;

        Assert.Equal("12", picture.Badges["look"].Text);
        Assert.Contains(picture.Shapes, shape => shape.Id == "look");
    }
}
