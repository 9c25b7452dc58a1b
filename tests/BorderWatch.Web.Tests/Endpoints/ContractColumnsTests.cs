namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>The columns of every file, by name and order, as section 6 of the contract has them; of conflicts one more, of claims two (their supporting words and address). History, releases, revisions and wait times are not in it yet.</summary>
public sealed class ContractColumnsTests(Sites sites)
{
    [Theory]
    [InlineData("/closures.csv", "closure_id,port_code,port_slug,port,state,crossing,closure_type,status,began_edtf,began_earliest,began_latest,began_qualifier,began_origins_agree,began_origins_dated,ended_edtf,ended_earliest,ended_latest,sources_stated,sources_inferred,reading,as_of,known_on")]
    [InlineData("/closure-claims.csv", "claim_id,closure_ids,link,source_id,publisher,published_edtf,paragraph,line,place_stated,type_stated,aspect,date_text,date_edtf,date_earliest,date_latest,time_local,direction,attribution,reason,origin_id,evidence,source_url")]
    [InlineData("/closures/eagle-pass-rail.csv", "claim_id,closure_ids,link,source_id,publisher,published_edtf,paragraph,line,place_stated,type_stated,aspect,date_text,date_edtf,date_earliest,date_latest,time_local,direction,attribution,reason,origin_id,evidence,source_url")]
    [InlineData("/ports/eagle-pass.csv", "claim_id,closure_ids,link,source_id,publisher,published_edtf,paragraph,line,place_stated,type_stated,aspect,date_text,date_edtf,date_earliest,date_latest,time_local,direction,attribution,reason,origin_id,evidence,source_url")]
    [InlineData("/figures.csv", "claim_id,figure_id,measure,unit,place,period_text,period_edtf,period_kind,value_low,value_high,qualifier,words,attribution,origin_id,source_id,publisher,paragraph,line,evidence,source_url")]
    [InlineData("/events.csv", "event_id,title,date_edtf,date_earliest,date_latest,sources,origins")]
    [InlineData("/event-claims.csv", "claim_id,event_id,source_id,paragraph,line,date_text,date_edtf,attribution,origin_id,evidence,source_url")]
    [InlineData("/sources.csv", "source_id,publisher,title,published_edtf,published_basis,url,kind,origins,note")]
    [InlineData("/conflicts.csv", "conflict_id,subject_id,field,values,sources,origins,spread,spread_unit,status,reason,author,noted_at,unseen")]
    [InlineData("/ports.csv", "port_code,port_slug,port,state,field_office,mexican_town,time_zone,latitude,longitude")]
    [InlineData("/history.csv", "entry,recorded_at,who,why,entry_kind,undoes,undone_by,table,row_id,change,column,before,after")]
    [InlineData("/import.csv", "release_id,release_kind,publisher,title,first_month,last_month,months,rows,duplicates,conflicting,rejected,in_the_box,imported_at,sha256,definition")]
    [InlineData("/official/revisions.csv", "revision_id,data_set,month,port_code,port,measure,older_release,older_value,newer_release,newer_value,change,percent")]
    [InlineData("/official/wait-times.csv", "wait_id,snapshot,record,port_number,port_code,port,crossing,border,posted_hours,day,time_given,port_status,lane_mode,lane_kind,lane_status,delay_minutes,lanes_open,updated,notice,caution")]
    public async Task Header_OfADownload_IsThatOfTheContract(string path, string header)
    {
        var text = await sites.Articles.TextAsync(path);

        Assert.Equal(header, text.Split("\r\n")[0]);
    }
}
