using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Bpmn;

namespace MotCua.Modules.Tests.Processes.Bpmn;

public sealed class GraphReaderTests
{
    private const string Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    [Fact]
    public void What_our_extension_says_is_read_from_the_step_and_else_from_its_lane()
    {
        var graph = new Drawing().Start().End().Raw("""
            <laneSet id="ls"><lane id="l1" name="Phòng Tư pháp"><extensionElements><mc:step role="Officer" place="Competent" position="Công chức tư pháp"/></extensionElements>
              <flowNodeRef> work </flowNodeRef></lane></laneSet>
            <userTask id="work" name="Thẩm   định&#10;hồ sơ"><extensionElements><vendor xmlns="urn:x"/><mc:step nationalState="4" signs="true" capacity="TM." role="leader">
              <mc:time hours="4.5"/><mc:time channel="online" hours="3"/><mc:form key="receipt"/><mc:form key="book"/></mc:step></extensionElements></userTask>
            """).Chain("start", "work", "end").Graph();

        var work = graph.Node("work")!;
        Assert.Equal(("Thẩm định hồ sơ", "Phòng Tư pháp", NodeKind.Task), (work.Name, work.Lane, work.Kind));
        Assert.Equal((Role.Leader, StepPlace.Competent, "Công chức tư pháp", 4, true, "TM."), (work.Terms.Role, work.Terms.Place, work.Terms.Position, work.Terms.NationalState, work.Terms.Signs, work.Terms.Capacity));
        Assert.Equal((4.5, 3), (work.Terms.AllottedFor("direct").TotalHours, work.Terms.AllottedFor("online").TotalHours));
        Assert.Equal(["receipt", "book"], work.Terms.Forms);
    }

    [Theory]
    [InlineData("gateway", "<inclusiveGateway id='x'/>")]
    [InlineData("gateway", "<complexGateway id='x'/>")]
    [InlineData("gateway", "<eventBasedGateway id='x'/>")]
    [InlineData("task-kind", "<task id='x'/>")]
    [InlineData("element", "<scriptTask id='x'/>")]
    [InlineData("element", "<businessRuleTask id='x'/>")]
    [InlineData("element", "<sendTask id='x'/>")]
    [InlineData("element", "<intermediateThrowEvent id='x'/>")]
    [InlineData("element", "<transaction id='x'><startEvent id='a'/><endEvent id='b'/></transaction>")]
    [InlineData("element", "<adHocSubProcess id='x'/>")]
    [InlineData("event-subprocess", "<subProcess id='x' triggeredByEvent='true'><startEvent id='a'><messageEventDefinition/></startEvent></subProcess>")]
    [InlineData("start-missing", "<subProcess id='x'/>")]
    [InlineData("multi-instance", "<userTask id='x'><multiInstanceLoopCharacteristics/></userTask>")]
    [InlineData("loop-mark", "<userTask id='x'><standardLoopCharacteristics/></userTask>")]
    [InlineData("compensation", "<userTask id='x' isForCompensation='true'/>")]
    [InlineData("quantity", "<userTask id='x' startQuantity='2'/>")]
    [InlineData("start-several", "<startEvent id='x'/>")]
    [InlineData("start-trigger", "<startEvent id='x'><timerEventDefinition/></startEvent>")]
    [InlineData("end-kind", "<endEvent id='x'><errorEventDefinition/></endEvent>")]
    [InlineData("catch-kind", "<intermediateCatchEvent id='x'><timerEventDefinition/></intermediateCatchEvent>")]
    [InlineData("catch-kind", "<intermediateCatchEvent id='x'/>")]
    [InlineData("message-unnamed", "<intermediateCatchEvent id='x'><messageEventDefinition/></intermediateCatchEvent>")]
    [InlineData("message-unknown", "<receiveTask id='x' messageRef='rain'/>")]
    [InlineData("instantiates", "<receiveTask id='x' instantiate='true'/>")]
    [InlineData("service-unsaid", "<serviceTask id='x' implementation='java'/>")]
    [InlineData("calls-nothing", "<callActivity id='x'/>")]
    [InlineData("boundary-kind", "<boundaryEvent id='x' attachedToRef='work'><errorEventDefinition/></boundaryEvent>")]
    [InlineData("timer", "<boundaryEvent id='x' attachedToRef='work'><timerEventDefinition><timeDate>2026-01-01T00:00:00</timeDate></timerEventDefinition></boundaryEvent>")]
    [InlineData("timer", "<boundaryEvent id='x' attachedToRef='work'><timerEventDefinition><timeDuration>P1M</timeDuration></timerEventDefinition></boundaryEvent>")]
    [InlineData("timer", "<boundaryEvent id='x' attachedToRef='work'><timerEventDefinition><timeDuration>${x}</timeDuration></timerEventDefinition></boundaryEvent>")]
    [InlineData("attached-nowhere", "<boundaryEvent id='x' attachedToRef='moon'><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>")]
    [InlineData("attached-wrongly", "<boundaryEvent id='x' attachedToRef='end'><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>")]
    [InlineData("flow-dangling", "<sequenceFlow id='x' sourceRef='work' targetRef='moon'/>")]
    [InlineData("flow-dangling", "<sequenceFlow id='x' sourceRef='work'/>")]
    [InlineData("flow-into-event", "<sequenceFlow id='x' sourceRef='work' targetRef='start'/>")]
    [InlineData("flow-out-of-end", "<sequenceFlow id='x' sourceRef='end' targetRef='work'/>")]
    [InlineData("flow-crosses", "<sequenceFlow id='x' sourceRef='work' targetRef='e'/><subProcess id='p2'><startEvent id='s'/><endEvent id='e'/><sequenceFlow id='y' sourceRef='s' targetRef='e'/></subProcess>")]
    [InlineData("condition-elsewhere", "<sequenceFlow id='x' sourceRef='work' targetRef='end'><conditionExpression>paid</conditionExpression></sequenceFlow>")]
    [InlineData("no-way-in", "<userTask id='x'/><sequenceFlow id='y' sourceRef='x' targetRef='end'/>")]
    [InlineData("no-way-out", "<parallelGateway id='g'/><userTask id='x'/><sequenceFlow id='y' sourceRef='g' targetRef='x'/>")]
    [InlineData("default-unknown", "<exclusiveGateway id='x' default='moon'/>")]
    [InlineData("id-twice", "<userTask id='work'/>", "work")]
    [InlineData("id-missing", "<userTask name='Không tên'/>", "p")]
    [InlineData("id-missing", "<sequenceFlow sourceRef='work' targetRef='end'/>", "p")]
    [InlineData("terms", "<userTask id='x'><extensionElements><mc:step role='Emperor'/></extensionElements></userTask>")]
    [InlineData("terms", "<userTask id='x'><extensionElements><mc:step><mc:time hours='-1'/></mc:step></extensionElements></userTask>")]
    [InlineData("terms", "<userTask id='x'><extensionElements><mc:step nationalState='77'/></extensionElements></userTask>")]
    [InlineData("terms", "<userTask id='x'><extensionElements><mc:step><mc:time channel='fax' hours='1'/></mc:step></extensionElements></userTask>")]
    public void What_does_not_run_is_named_with_its_id_and_line(string code, string xml, string id = "x")
    {
        var drawing = new Drawing().Start().Task("work").End().Chain("start", "work", "end").Raw(xml);
        var lines = drawing.File().ToString().Split('\n');

        var reading = drawing.Read();

        var remark = Assert.Single(reading.Remarks, remark => remark.Code == $"bpmn.{code}" && remark.Id == id);
        Assert.Null(reading.Graph);
        Assert.False(reading.Runs);
        Assert.DoesNotContain(reading.Able, node => node.Id == id);
        Assert.Contains(reading.Able, node => node.Id == "start");
        Assert.Contains(remark.Element is "step" or "time" ? remark.Element : $"<{remark.Element}", string.Join('\n', lines.Skip(remark.Line - 1).Take(1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-default", "paid", null)]
    [InlineData("condition-empty", " ", "f9")]
    [InlineData("condition", "paid ==", "f9")]
    [InlineData("condition", "today() == paid", "f9")]
    [InlineData("fact-unknown", "${approved}", "f9")]
    public void A_condition_must_be_one_that_can_be_worked_out(string code, string condition, string? otherwise)
    {
        var reading = new Drawing().Start().Task("work").Xor("x", otherwise).End("a").End("b")
            .Chain("start", "work", "x").Flow("x", "a", id: "f9").Flow("x", "b", when: condition).Read();

        Assert.Contains(reading.Remarks, remark => remark.Code == $"bpmn.{code}");
    }

    [Fact]
    public void Conditions_on_some_flows_only_leave_it_open_who_decides() => Assert.Contains(
        new Drawing().Start().Task("work").Xor("x", "f8").End("a").End("b").End("c").Chain("start", "work", "x")
            .Flow("x", "a", when: "paid").Flow("x", "b", id: "f8").Flow("x", "c", id: "f9").Read().Remarks,
        remark => remark is { Code: "bpmn.condition-missing", Id: "f9" });

    [Fact]
    public void Where_nobody_can_choose_a_gateway_without_conditions_does_not_run() => Assert.Contains(
        new Drawing().Start().Service("look").Xor("x").End("a").End("b").Chain("start", "look", "x").Flow("x", "a", "Có").Flow("x", "b", "Không").Read().Remarks,
        remark => remark is { Code: "bpmn.nobody-chooses", Id: "x" });

    [Fact]
    public void Two_arrows_out_of_work_need_a_gateway() => Assert.Contains(
        new Drawing().Start().Task("work").End("a").End("b").Chain("start", "work", "a").Flow("work", "b").Read().Remarks,
        remark => remark is { Code: "bpmn.implicit-split", Id: "work" });

    [Fact]
    public void A_circle_of_gateways_alone_is_named() => Assert.Contains(
        new Drawing().Start().Task("work").Xor("x").Xor("y").End().Chain("start", "work", "x", "y").Flow("y", "x", "lại").Flow("y", "end", "xong").Read().Remarks,
        remark => remark is { Code: "bpmn.endless" });

    [Fact]
    public void Gateways_in_a_row_are_one_choice()
    {
        var graph = new Drawing().Start().Task("work").Xor("x").Xor("y").End("a").End("b").End("c").Chain("start", "work", "x")
            .Flow("x", "a", "Một", "1").Flow("x", "y", "Khác", "2").Flow("y", "b", "Hai", "b").Flow("y", "c", "Ba", "c", refuses: true).Graph();

        Assert.Equal(["1:Một:False", "2/b:Khác – Hai:False", "2/c:Khác – Ba:True"], graph.Node("work")!.Ways.Select(way => $"{way.Key}:{way.Label}:{way.Refuses}"));
    }

    [Theory]
    [InlineData("<process id='a'/>", null)]
    [InlineData("<process id='a' isExecutable='true'/>", null)]
    [InlineData("<process id='a' isExecutable='false'/>", "bpmn.only-drawn")]
    [InlineData("<process id='a' isExecutable='1'/><process id='b'/>", null)]
    [InlineData("<process id='a'/><process id='b'/>", "bpmn.several-processes")]
    [InlineData("<process id='a' isExecutable='true'/><process id='b' isExecutable='true'/>", "bpmn.several-processes")]
    [InlineData("<collaboration id='c'/>", "bpmn.no-process")]
    public void The_process_that_runs_is_the_one_marked_or_the_only_one(string processes, string? code)
    {
        const string Inside = "><startEvent id='$s'/><userTask id='$t'/><endEvent id='$e'/><sequenceFlow id='$1' sourceRef='$s' targetRef='$t'/><sequenceFlow id='$2' sourceRef='$t' targetRef='$e'/></process>";
        var text = string.Concat(processes.Split("<process", StringSplitOptions.RemoveEmptyEntries).Select((one, index) => one.EndsWith("/>", StringComparison.Ordinal) && one.StartsWith(" id", StringComparison.Ordinal)
            ? "<process" + one[..^2] + Inside.Replace("$", one[5..6], StringComparison.Ordinal) : one));

        var reading = GraphReader.Read(BpmnFile.Parse($"<definitions xmlns='{Bpmn}' id='d'>{text}</definitions>"));

        Assert.Equal(code is null, reading.Runs);
        Assert.True(code is null || reading.Remarks.Any(remark => remark.Code == code && remark.Stops));
        Assert.True(reading.Graph is null || reading.Graph.Id == "a");
    }

    [Fact]
    public void What_is_drawn_for_people_stops_nothing()
    {
        var reading = new Drawing().Start().Task("work").End().Chain("start", "work", "end").Raw("""
            <textAnnotation id="note"><text>Ghi chú</text></textAnnotation><association id="as" sourceRef="work" targetRef="note"/><group id="g"/>
            <dataObject id="do"/><dataObjectReference id="dor" dataObjectRef="do"/>
            """).Read();

        Assert.True(reading.Runs);
        Assert.Equal(["bpmn.carried", "bpmn.carried"], reading.Remarks.Select(remark => remark.Code));
    }

    [Fact]
    public void The_terms_of_the_whole_are_read()
    {
        var terms = new Drawing().Start().Task("work").End().Chain("start", "work", "end").Raw("""
            <extensionElements><mc:process procedure="1.001193" level="Commune" decision="178/QĐ-UBND" decidedOn="2023-01-30" from="2023-02-06" generated="true"/></extensionElements>
            """).Read().Terms;

        Assert.Equal(new ProcessTerms("1.001193", AgencyLevel.Commune, "178/QĐ-UBND", new(2023, 1, 30), new(2023, 2, 6)) { Generated = true }, terms);
    }

    [Fact]
    public void A_file_of_more_nodes_than_anybody_reads_is_said_to_be_one()
    {
        var drawing = new Drawing().Start().End();
        for (var i = 0; i < 600; i++)
        {
            drawing.Task($"t{i}");
        }

        Assert.Contains(drawing.Read().Remarks, remark => remark.Code == "bpmn.too-many-nodes");
    }
}
